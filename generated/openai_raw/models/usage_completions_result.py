from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.usage_completions_result_api_source import UsageCompletionsResultApiSource


@model
class UsageCompletionsResult(Base):
    """Tokens of completions and responses within one bucket of time."""

    object: Literal['organization.usage.completions.result']
    """The kind of object: always `organization.usage.completions.result`."""
    input_tokens: int
    """Tokens of the input, cached ones included."""
    input_cached_tokens: int | None = absent
    """Input tokens read from the prompt cache, billed at the cached price."""
    input_cache_write_tokens: int | None = absent
    """Input tokens written to the prompt cache."""
    input_uncached_tokens: int | None = absent
    """Input tokens that were neither read from the prompt cache nor written to it."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    input_text_tokens: int | None = absent
    """Text tokens of the input, cached ones excluded."""
    output_text_tokens: int | None = absent
    """Tokens of text that the model wrote."""
    input_cached_text_tokens: int | None = absent
    """Text tokens read from the prompt cache."""
    input_audio_tokens: int | None = absent
    """Audio tokens of the input, cached ones excluded."""
    input_cached_audio_tokens: int | None = absent
    """Audio tokens read from the prompt cache."""
    output_audio_tokens: int | None = absent
    """Tokens of audio that the model spoke."""
    input_image_tokens: int | None = absent
    """Image tokens of the input, cached ones excluded."""
    input_cached_image_tokens: int | None = absent
    """Image tokens read from the prompt cache."""
    output_image_tokens: int | None = absent
    """Tokens of images that the model drew."""
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
    """Whether these were requests of the Batch API. Null unless the request groups by `batch`."""
    service_tier: str | None = None
    """How the request was processed and billed."""
    api_source: UsageCompletionsResultApiSource | None = None
    """The API that was called. Null unless the request groups by it. Values: `agents_api`, `unlabeled`."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens written to the prompt cache to be kept for 12 hours."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens written to the prompt cache to be kept for 30 minutes."""
    _tags = {'object': 'organization.usage.completions.result'}
