"""Image gen partial image event quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenPartialImageEventQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']
ImageGenPartialImageEventQuality: TypeAlias = ImageGenPartialImageEventQualityInput | str
