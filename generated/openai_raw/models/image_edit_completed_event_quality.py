"""Image edit completed event quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageEditCompletedEventQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'auto', 'xhigh', 'max']
ImageEditCompletedEventQuality: TypeAlias = ImageEditCompletedEventQualityInput | str
