"""Usage web search calls bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageWebSearchCallsBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageWebSearchCallsBucketWidth: TypeAlias = UsageWebSearchCallsBucketWidthInput | str
