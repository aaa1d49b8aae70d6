from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_completions_result_api_source import UsageCompletionsResultApiSource


@model
class UsageCompletionsResult(Base):
    """The value of `UsageTimeBucket.results`."""

    object: Literal['organization.usage.completions.result']
    """The kind of object: always `organization.usage.completions.result`."""
    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_cached_tokens: int | None = absent
    input_cache_write_tokens: int | None = absent
    input_uncached_tokens: int | None = absent
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
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
    """How many requests to models were made in the period."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    model: str | None = None
    """The model that the figures are for; None unless grouped by `model`."""
    batch: bool | None = None
    service_tier: str | None = None
    """How the request was processed and billed."""
    api_source: UsageCompletionsResultApiSource | None = None
    """Values: `agents_api`, `unlabeled`."""
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None
    _tags = {'object': 'organization.usage.completions.result'}
