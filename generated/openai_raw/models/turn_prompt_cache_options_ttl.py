"""Turn prompt cache options ttl."""

from __future__ import annotations

from typing import Literal, TypeAlias

TurnPromptCacheOptionsTtlInput: TypeAlias = Literal['30m', '12h']
TurnPromptCacheOptionsTtl: TypeAlias = TurnPromptCacheOptionsTtlInput | str
