"""`BetaPromptCacheBreakpointConfig`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class BetaPromptCacheBreakpointConfig(Base):
    """Marks the end of a prompt prefix worth caching."""

    mode: Literal["explicit"]
    """How the breakpoint is set: always `explicit`. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointConfigTtl | None = absent
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""

    _tags = {"mode": "explicit"}


BetaPromptCacheBreakpointConfigTtlInput: TypeAlias = Literal["30m", "12h"]
BetaPromptCacheBreakpointConfigTtl: TypeAlias = BetaPromptCacheBreakpointConfigTtlInput | str
"""How long the cached prefix stays in the cache."""
