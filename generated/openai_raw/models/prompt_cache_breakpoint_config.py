"""`PromptCacheBreakpointConfig`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class PromptCacheBreakpointConfig(Base):
    """Marks the end of a prompt prefix worth caching."""

    mode: Literal["explicit"]
    """How the breakpoint is set: always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointConfigTtl | None = absent
    """How long the cached prefix stays in the cache. Values: `30m`, `12h`."""

    _tags = {"mode": "explicit"}


PromptCacheBreakpointConfigTtlInput: TypeAlias = Literal["30m", "12h"]
PromptCacheBreakpointConfigTtl: TypeAlias = PromptCacheBreakpointConfigTtlInput | str
"""How long the cached prefix stays in the cache."""
