"""Beta prompt cache breakpoint config ttl."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheBreakpointConfigTtlInput: TypeAlias = Literal['30m', '12h']
BetaPromptCacheBreakpointConfigTtl: TypeAlias = BetaPromptCacheBreakpointConfigTtlInput | str
