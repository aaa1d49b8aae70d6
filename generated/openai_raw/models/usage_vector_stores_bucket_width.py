"""Usage vector stores bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageVectorStoresBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageVectorStoresBucketWidth: TypeAlias = UsageVectorStoresBucketWidthInput | str
