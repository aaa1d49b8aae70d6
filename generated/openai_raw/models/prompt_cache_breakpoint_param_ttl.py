"""How long a part of the prompt lives in the cache at least."""

from __future__ import annotations

from typing import Literal, TypeAlias

PromptCacheBreakpointParamTtlInput: TypeAlias = Literal['30m', '12h']
PromptCacheBreakpointParamTtl: TypeAlias = PromptCacheBreakpointParamTtlInput | str
