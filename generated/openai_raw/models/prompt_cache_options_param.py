from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import PromptCacheModeEnum, PromptCacheTTLEnum


@model
class PromptCacheOptionsParam(Base):
    """How the prompt of a request is cached."""

    ttl: PromptCacheTTLEnum | None = absent
    """How long what the request writes to the cache lives at least. Values: `30m`, `12h`."""
    mode: PromptCacheModeEnum | None = absent
    """Who sets the breakpoints up to which the prompt is cached. Values: `implicit`, `explicit`."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, to find out why less of the prompt came from the cache than expected."""
    prewarm: bool | None = absent
    """Only fill the cache: nothing is generated. False where it is left out."""
