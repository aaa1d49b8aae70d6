"""Usage completions result api source."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageCompletionsResultApiSourceInput: TypeAlias = Literal['agents_api', 'unlabeled']
UsageCompletionsResultApiSource: TypeAlias = UsageCompletionsResultApiSourceInput | str
