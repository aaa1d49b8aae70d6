"""Images response quality."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImagesResponseQualityInput: TypeAlias = Literal['low', 'medium', 'high', 'xhigh', 'max']
ImagesResponseQuality: TypeAlias = ImagesResponseQualityInput | str
