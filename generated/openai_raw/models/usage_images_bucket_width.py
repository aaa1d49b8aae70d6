"""Usage images bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageImagesBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageImagesBucketWidth: TypeAlias = UsageImagesBucketWidthInput | str
