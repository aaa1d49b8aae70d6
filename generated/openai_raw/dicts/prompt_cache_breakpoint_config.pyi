"""What requests take instead of the models in ``models.prompt_cache_breakpoint_config``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.prompt_cache_breakpoint_config import PromptCacheBreakpointConfigTtlInput

class PromptCacheBreakpointConfigDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """How the breakpoint is set: always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointConfigTtlInput
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""
