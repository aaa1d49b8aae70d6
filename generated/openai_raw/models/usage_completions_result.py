from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_completions_result_api_source import UsageCompletionsResultApiSource


@model
class UsageCompletionsResult(Base):
    """Usage completions result."""

    object: Literal['organization.usage.completions.result']
    input_tokens: int
    input_cached_tokens: int | None = absent
    input_cache_write_tokens: int | None = absent
    input_uncached_tokens: int | None = absent
    output_tokens: int
    input_text_tokens: int | None = absent
    output_text_tokens: int | None = absent
    input_cached_text_tokens: int | None = absent
    input_audio_tokens: int | None = absent
    input_cached_audio_tokens: int | None = absent
    output_audio_tokens: int | None = absent
    input_image_tokens: int | None = absent
    input_cached_image_tokens: int | None = absent
    output_image_tokens: int | None = absent
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    batch: bool | None = None
    service_tier: str | None = None
    api_source: UsageCompletionsResultApiSource | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    _tags = {'object': 'organization.usage.completions.result'}
