from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.beta_prompt_cache_mode_enum import BetaPromptCacheModeEnum
    from ..models.beta_prompt_cache_ttl_enum import BetaPromptCacheTTLEnum


@model
class BetaPromptCacheOptions(Base):
    """Beta prompt cache options."""

    ttl: BetaPromptCacheTTLEnum
    mode: BetaPromptCacheModeEnum
    comparison_response_id: str | None = None
