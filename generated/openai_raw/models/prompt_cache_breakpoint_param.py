"""`PromptCacheBreakpointParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class PromptCacheBreakpointParam(Base):
    """Marks the end of a prompt prefix that later requests will share, so that it is cached."""

    mode: Literal["explicit"]
    """Always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointParamTtl | None = absent
    """Minimum lifetime of this part in the cache. Defaults to the options of the request. Values: `30m`, `12h`."""

    _tags = {"mode": "explicit"}


PromptCacheBreakpointParamTtlInput: TypeAlias = Literal["30m", "12h"]
PromptCacheBreakpointParamTtl: TypeAlias = PromptCacheBreakpointParamTtlInput | str
"""Minimum lifetime of a part of the prompt in the cache."""
