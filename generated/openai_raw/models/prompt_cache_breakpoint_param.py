from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_param_ttl import PromptCacheBreakpointParamTtl, PromptCacheBreakpointParamTtlInput

    class PromptCacheBreakpointParamDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        ttl: PromptCacheBreakpointParamTtlInput


@model
class PromptCacheBreakpointParam(Base):
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching.

    Attributes:
        mode: Always `explicit`.
        ttl: How long this part lives in the cache at least; as the request's options say where it is left out.
    """

    mode: Literal['explicit']
    ttl: PromptCacheBreakpointParamTtl | None = absent
    _tags = {'mode': 'explicit'}
