"""Image detail."""

from __future__ import annotations

from typing import Literal, TypeAlias

ImageDetailInput: TypeAlias = Literal['low', 'high', 'auto', 'original']
ImageDetail: TypeAlias = ImageDetailInput | str
