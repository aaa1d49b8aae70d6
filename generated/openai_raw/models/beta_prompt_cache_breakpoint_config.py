from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_prompt_cache_breakpoint_config_ttl import BetaPromptCacheBreakpointConfigTtl, BetaPromptCacheBreakpointConfigTtlInput

    class BetaPromptCacheBreakpointConfigDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        ttl: BetaPromptCacheBreakpointConfigTtlInput


@model
class BetaPromptCacheBreakpointConfig(Base):
    """Beta prompt cache breakpoint config."""

    mode: Literal['explicit']
    ttl: BetaPromptCacheBreakpointConfigTtl | None = absent
    _tags = {'mode': 'explicit'}
