"""What requests take instead of the models in ``models.prompt_cache_breakpoint_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParamTtlInput

class PromptCacheBreakpointParamDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """Always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointParamTtlInput
    """Minimum lifetime of this part in the cache. Defaults to the options of the request. Values: `30m`, `12h`."""
