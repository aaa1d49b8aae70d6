"""Image edit partial image event quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditPartialImageEventQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']
ImageEditPartialImageEventQuality: TypeAlias = ImageEditPartialImageEventQualityInput | str
