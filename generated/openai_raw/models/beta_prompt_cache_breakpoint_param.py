from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_prompt_cache_breakpoint_param_ttl import BetaPromptCacheBreakpointParamTtl, BetaPromptCacheBreakpointParamTtlInput

    class BetaPromptCacheBreakpointParamDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        """Always `explicit`. Default: `explicit`."""
        ttl: BetaPromptCacheBreakpointParamTtlInput
        """How long this part lives in the cache at least; as the request's options say where it is left out.
        Values: `30m`, `12h`."""


@model
class BetaPromptCacheBreakpointParam(Base):
    """Marks where a prefix ends that is worth caching."""

    mode: Literal['explicit']
    """Always `explicit`. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointParamTtl | None = absent
    """How long this part lives in the cache at least; as the request's options say where it is left out. Values:
    `30m`, `12h`."""
    _tags = {'mode': 'explicit'}
