from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_decisions_response_data_item_results_item_api_source import UsageDecisionsResponseDataItemResultsItemApiSource


@model
class UsageDecisionsResponseDataItemResultsItem(Base):
    """The value of `UsageDecisionsResponseDataItem.results`."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    num_model_requests: int
    """How many requests to models were made in the period."""
    object: Literal['organization.usage.decisions.result']
    """The kind of object: always `organization.usage.decisions.result`."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    api_source: UsageDecisionsResponseDataItemResultsItemApiSource | None = None
    """Values: `agents_api`, `unlabeled`."""
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
    """The model that the figures are for; None unless grouped by `model`."""
    output_audio_tokens: int | None = None
    output_image_tokens: int | None = None
    output_text_tokens: int | None = None
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    service_tier: str | None = None
    """How the request was processed and billed."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""
    _tags = {'object': 'organization.usage.decisions.result'}
