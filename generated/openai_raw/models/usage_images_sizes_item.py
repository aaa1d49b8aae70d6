"""Usage images sizes item."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageImagesSizesItemInput: TypeAlias = Literal['256x256', '512x512', '1024x1024', '1792x1792', '1024x1792']
UsageImagesSizesItem: TypeAlias = UsageImagesSizesItemInput | str
