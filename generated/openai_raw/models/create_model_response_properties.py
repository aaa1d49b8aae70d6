from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.create_model_response_properties_prompt_cache_retention import CreateModelResponsePropertiesPromptCacheRetention
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..unions import Metadata


@model
class CreateModelResponseProperties(Base):
    """Create model response properties.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
        prompt_cache_options: How the prompt of a request is cached.
    """

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
