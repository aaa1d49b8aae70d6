from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_model_response_properties_prompt_cache_retention import BetaModelResponsePropertiesPromptCacheRetention
    from ..unions import BetaMetadata


@model
class BetaModelResponseProperties(Base):
    """Beta model response properties."""

    metadata: BetaMetadata = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: BetaModelResponsePropertiesPromptCacheRetention | None = None
