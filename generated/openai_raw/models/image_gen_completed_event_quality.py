"""Image gen completed event quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageGenCompletedEventQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']
ImageGenCompletedEventQuality: TypeAlias = ImageGenCompletedEventQualityInput | str
