from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.prompt_cache_mode_enum import PromptCacheModeEnum
    from ..models.prompt_cache_ttl_enum import PromptCacheTTLEnum


@model
class PromptCacheOptions(Base):
    """How the prompt cache was used."""

    ttl: PromptCacheTTLEnum
    """How long what the request writes to the cache lives at least. Values: `30m`, `12h`."""
    mode: PromptCacheModeEnum
    """Who sets the breakpoints up to which the prompt is cached. Values: `implicit`, `explicit`."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, to find out why less of the prompt came from the cache than expected."""
