from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from ..models.beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


@model
class BetaPromptCacheOptions(Base):
    """How prompts are cached."""

    ttl: BetaPromptCacheTTLEnum
    """How long what the request writes to the cache lives at least. Values: `30m`, `12h`."""
    mode: BetaPromptCacheModeEnum
    """Who sets the breakpoints up to which the prompt is cached. Values: `implicit`, `explicit`."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, to find out why less of the prompt came from the cache than expected."""
