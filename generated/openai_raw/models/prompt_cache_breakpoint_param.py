from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_param_ttl import PromptCacheBreakpointParamTtl, PromptCacheBreakpointParamTtlInput

    class PromptCacheBreakpointParamDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        """Always `explicit`. Default: `explicit`."""
        ttl: PromptCacheBreakpointParamTtlInput
        """How long this part lives in the cache at least; as the request's options say where it is left out.
        Values: `30m`, `12h`."""


@model
class PromptCacheBreakpointParam(Base):
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    mode: Literal['explicit']
    """Always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointParamTtl | None = absent
    """How long this part lives in the cache at least; as the request's options say where it is left out. Values:
    `30m`, `12h`."""
    _tags = {'mode': 'explicit'}
