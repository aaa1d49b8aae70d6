from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_prompt_cache_breakpoint_config_ttl import BetaPromptCacheBreakpointConfigTtl, BetaPromptCacheBreakpointConfigTtlInput

    class BetaPromptCacheBreakpointConfigDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        """How the mark is set: always `explicit`, by you. Default: `explicit`."""
        ttl: BetaPromptCacheBreakpointConfigTtlInput
        """How long the cached prefix is kept. Values: `30m`, `12h`."""


@model
class BetaPromptCacheBreakpointConfig(Base):
    """Marks where a prefix ends that is worth caching."""

    mode: Literal['explicit']
    """How the mark is set: always `explicit`, by you. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointConfigTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
    _tags = {'mode': 'explicit'}
