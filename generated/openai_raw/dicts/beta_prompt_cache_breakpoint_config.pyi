"""What requests take instead of the models in ``models.beta_prompt_cache_breakpoint_config``, for type checkers
only."""

from typing import Literal, Required, TypedDict

from ..models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfigTtlInput

class BetaPromptCacheBreakpointConfigDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """How the breakpoint is set: always `explicit`. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointConfigTtlInput
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""
