"""Usage completions bucket width."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageCompletionsBucketWidthInput: TypeAlias = Literal['1m', '1h', '1d']
UsageCompletionsBucketWidth: TypeAlias = UsageCompletionsBucketWidthInput | str
