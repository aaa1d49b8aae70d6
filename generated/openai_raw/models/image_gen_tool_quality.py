"""Image gen tool quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenToolQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']
ImageGenToolQuality: TypeAlias = ImageGenToolQualityInput | str
