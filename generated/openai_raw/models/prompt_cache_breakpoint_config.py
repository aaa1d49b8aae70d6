"""`PromptCacheBreakpointConfig`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class PromptCacheBreakpointConfig(Base):
    """Marks where a prefix ends that is worth caching."""

    mode: Literal["explicit"]
    """How the mark is set: always `explicit`, by you. Default: `explicit`."""
    ttl: PromptCacheBreakpointConfigTtl | None = absent
    """How long the cached prefix is kept. Values: `30m`, `12h`."""

    _tags = {"mode": "explicit"}


PromptCacheBreakpointConfigTtlInput: TypeAlias = Literal["30m", "12h"]
PromptCacheBreakpointConfigTtl: TypeAlias = PromptCacheBreakpointConfigTtlInput | str
