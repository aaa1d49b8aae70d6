"""Prompt cache breakpoint config ttl."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheBreakpointConfigTtlInput: TypeAlias = Literal['30m', '12h']
PromptCacheBreakpointConfigTtl: TypeAlias = PromptCacheBreakpointConfigTtlInput | str
