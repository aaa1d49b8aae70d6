"""`PromptCacheBreakpointParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class PromptCacheBreakpointParam(Base):
    """Marks the end of a part of the prompt that later requests will begin with too, so that it is worth caching."""

    mode: Literal["explicit"]
    """Always `explicit`. Default: `explicit`."""
    ttl: PromptCacheBreakpointParamTtl | None = absent
    """How long this part lives in the cache at least; as the request's options say where it is left out. Values:
    `30m`, `12h`."""

    _tags = {"mode": "explicit"}


PromptCacheBreakpointParamTtlInput: TypeAlias = Literal["30m", "12h"]
PromptCacheBreakpointParamTtl: TypeAlias = PromptCacheBreakpointParamTtlInput | str
"""How long a part of the prompt lives in the cache at least."""
