from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_config_ttl import PromptCacheBreakpointConfigTtl, PromptCacheBreakpointConfigTtlInput

    class PromptCacheBreakpointConfigDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        """Always `explicit`. Default: `explicit`."""
        ttl: PromptCacheBreakpointConfigTtlInput
        """How long the cached prefix is kept. Values: `30m`, `12h`."""


@model
class PromptCacheBreakpointConfig(Base):
    """The value of `InputTextContent.prompt_cache_breakpoint`, `InputImageContent.prompt_cache_breakpoint` and
    others."""

    mode: Literal['explicit']
    """Always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointConfigTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
    _tags = {'mode': 'explicit'}
