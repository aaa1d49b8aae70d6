"""Image gen tool quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto']
ImageGenToolQuality: TypeAlias = ImageGenToolQualityInput | str
