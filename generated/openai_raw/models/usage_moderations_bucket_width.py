"""Usage moderations bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageModerationsBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageModerationsBucketWidth: TypeAlias = UsageModerationsBucketWidthInput | str
