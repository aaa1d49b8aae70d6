"""Usage code interpreter sessions bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageCodeInterpreterSessionsBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageCodeInterpreterSessionsBucketWidth: TypeAlias = UsageCodeInterpreterSessionsBucketWidthInput | str
