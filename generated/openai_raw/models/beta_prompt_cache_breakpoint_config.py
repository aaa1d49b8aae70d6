"""`BetaPromptCacheBreakpointConfig`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class BetaPromptCacheBreakpointConfig(Base):
    """Marks where a prefix ends that is worth caching."""

    mode: Literal["explicit"]
    """How the mark is set: always `explicit`, by you. Default: `explicit`."""
    ttl: BetaPromptCacheBreakpointConfigTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""

    _tags = {"mode": "explicit"}


BetaPromptCacheBreakpointConfigTtlInput: TypeAlias = Literal["30m", "12h"]
BetaPromptCacheBreakpointConfigTtl: TypeAlias = BetaPromptCacheBreakpointConfigTtlInput | str
