from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_decisions_response_data_item_results_item_api_source import UsageDecisionsResponseDataItemResultsItemApiSource


@model
class UsageDecisionsResponseDataItemResultsItem(Base):
    """Usage decisions response data item results item."""

    input_tokens: int
    num_model_requests: int
    object: Literal['organization.usage.decisions.result']
    output_tokens: int
    api_key_id: str | None = None
    api_source: UsageDecisionsResponseDataItemResultsItemApiSource | None = None
    batch: bool | None = None
    input_audio_tokens: int | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_cached_tokens: int | None = None
    input_image_tokens: int | None = None
    input_text_tokens: int | None = None
    input_uncached_tokens: int | None = None
    model: str | None = None
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    service_tier: str | None = None
    user_id: str | None = None
    _tags = {'object': 'organization.usage.decisions.result'}
