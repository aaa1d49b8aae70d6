from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.compact_response_method_public_body_image import CompactResponseMethodPublicBodyImage
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.prompt_cache_retention_enum import PromptCacheRetentionEnum
    from ..models.service_tier_enum import ServiceTierEnum
    from ..unions import InputItem, ModelIdsCompaction


@model
class CompactResponseMethodPublicBody(Base):
    """Compact response method public body."""

    model: ModelIdsCompaction
    input: str | list[InputItem] | None = None
    previous_response_id: str | None = None
    instructions: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: PromptCacheRetentionEnum | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = None
    service_tier: ServiceTierEnum | None = None
    image: CompactResponseMethodPublicBodyImage | None = absent

    _nested = {'input': ['InputItem'], 'prompt_cache_options': 'PromptCacheOptionsParam', 'image': 'CompactResponseMethodPublicBodyImage'}
