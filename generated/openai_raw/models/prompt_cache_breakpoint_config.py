from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_config_ttl import PromptCacheBreakpointConfigTtl, PromptCacheBreakpointConfigTtlInput

    class PromptCacheBreakpointConfigDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        ttl: PromptCacheBreakpointConfigTtlInput


@model
class PromptCacheBreakpointConfig(Base):
    """Prompt cache breakpoint config."""

    mode: Literal['explicit']
    ttl: PromptCacheBreakpointConfigTtl | None = absent
    _tags = {'mode': 'explicit'}
