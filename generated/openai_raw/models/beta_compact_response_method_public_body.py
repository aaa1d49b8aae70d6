from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_compact_response_method_public_body_image import BetaCompactResponseMethodPublicBodyImage
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..models.beta_prompt_cache_retention_enum import BetaPromptCacheRetentionEnum
    from ..models.beta_service_tier_enum import BetaServiceTierEnum
    from ..unions import BetaInputItem, BetaModelIdsCompaction


@model
class BetaCompactResponseMethodPublicBody(Base):
    """Beta compact response method public body."""

    model: BetaModelIdsCompaction
    input: str | list[BetaInputItem] | None = None
    previous_response_id: str | None = None
    instructions: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: BetaPromptCacheRetentionEnum | None = None
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    service_tier: BetaServiceTierEnum | None = None
    image: BetaCompactResponseMethodPublicBodyImage | None = absent

    _nested = {'input': ['BetaInputItem'], 'prompt_cache_options': 'BetaPromptCacheOptionsParam', 'image': 'BetaCompactResponseMethodPublicBodyImage'}
