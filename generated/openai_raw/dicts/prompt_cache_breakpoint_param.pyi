"""What requests take instead of the models in ``models.prompt_cache_breakpoint_param``, for type checkers only."""

from typing import Literal, Required, TypedDict

from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParamTtlInput

class PromptCacheBreakpointParamDict(TypedDict, total=False):
    mode: Required[Literal["explicit"]]
    """Always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointParamTtlInput
    """How long this part lives in the cache at least; as the request's options say where it is left out. Values:
    `30m`, `12h`."""
