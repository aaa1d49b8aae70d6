from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import BetaPromptCacheModeEnum, BetaPromptCacheTTLEnum


@model
class BetaPromptCacheOptionsParam(Base):
    """Prompt caching options."""

    ttl: BetaPromptCacheTTLEnum | None = absent
    """Minimum lifetime of the cache entries written by this request. Values: `30m`, `12h`."""
    mode: BetaPromptCacheModeEnum | None = absent
    """Who sets the cache breakpoints: you (`explicit`), or also the server (`implicit`)."""
    comparison_response_id: str | None = None
    """Earlier response to compare with, to diagnose why less of the prompt was read from the cache than expected."""
    prewarm: bool | None = absent
    """Whether to only fill the cache without generating anything. False by default."""
