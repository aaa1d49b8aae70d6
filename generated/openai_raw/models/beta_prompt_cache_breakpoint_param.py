from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_prompt_cache_breakpoint_param_ttl import BetaPromptCacheBreakpointParamTtl, BetaPromptCacheBreakpointParamTtlInput

    class BetaPromptCacheBreakpointParamDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        ttl: BetaPromptCacheBreakpointParamTtlInput


@model
class BetaPromptCacheBreakpointParam(Base):
    """Beta prompt cache breakpoint param."""

    mode: Literal['explicit']
    ttl: BetaPromptCacheBreakpointParamTtl | None = absent
    _tags = {'mode': 'explicit'}
