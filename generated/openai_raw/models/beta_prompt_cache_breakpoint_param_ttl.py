"""Beta prompt cache breakpoint param ttl."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaPromptCacheBreakpointParamTtlInput: TypeAlias = Literal['30m', '12h']
BetaPromptCacheBreakpointParamTtl: TypeAlias = BetaPromptCacheBreakpointParamTtlInput | str
