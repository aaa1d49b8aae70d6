from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_model_response_properties_prompt_cache_retention import CreateModelResponsePropertiesPromptCacheRetention
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..unions import Metadata


@model
class CreateModelResponseProperties(Base):
    """Create model response properties."""

    metadata: Metadata = None
    top_logprobs: int | None = absent
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: CreateModelResponsePropertiesPromptCacheRetention | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = absent

    _nested = {'prompt_cache_options': 'PromptCacheOptionsParam'}
