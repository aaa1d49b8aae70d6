"""Usage file search calls bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageFileSearchCallsBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageFileSearchCallsBucketWidth: TypeAlias = UsageFileSearchCallsBucketWidthInput | str
