from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.prompt_cache_breakpoint_config_ttl import PromptCacheBreakpointConfigTtl, PromptCacheBreakpointConfigTtlInput

    class PromptCacheBreakpointConfigDict(TypedDict, total=False):
        mode: Required[Literal['explicit']]
        """How the mark is set: always `explicit`, by you. Default: `explicit`."""
        ttl: PromptCacheBreakpointConfigTtlInput
        """How long the cached prefix is kept. Values: `30m`, `12h`."""


@model
class PromptCacheBreakpointConfig(Base):
    """Marks where a prefix ends that is worth caching."""

    mode: Literal['explicit']
    """How the mark is set: always `explicit`, by you. Default: `explicit`."""
    ttl: PromptCacheBreakpointConfigTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""
    _tags = {'mode': 'explicit'}
