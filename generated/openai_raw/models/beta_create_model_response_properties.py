from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_create_model_response_properties_prompt_cache_retention import BetaCreateModelResponsePropertiesPromptCacheRetention
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..unions import BetaMetadata


@model
class BetaCreateModelResponseProperties(Base):
    """Beta create model response properties."""

    metadata: BetaMetadata = None
    top_logprobs: int | None = absent
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: BetaCreateModelResponsePropertiesPromptCacheRetention | None = None
    prompt_cache_options: BetaPromptCacheOptionsParam | None = absent

    _nested = {'prompt_cache_options': 'BetaPromptCacheOptionsParam'}
