"""`UsageDecisionsResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class UsageDecisionsResponse(Base):
    """A page of datas."""

    data: list[UsageDecisionsResponseDataItem]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next_page: str | None = None
    """The cursor for `page` that gives the next page; None on the last one."""
    object: Literal["page"]
    """The kind of object: always `page`."""

    _nested = {"data": ["UsageDecisionsResponseDataItem"]}
    _tags = {"object": "page"}


@model
class UsageDecisionsResponseDataItem(Base):
    """A span of time and the decisions made in it."""

    end_time: int
    """End of the period, in Unix seconds; the moment itself is not included."""
    object: Literal["bucket"]
    """The kind of object: always `bucket`."""
    results: list[UsageDecisionsResponseDataItemResultsItem]
    """One result per group the request asked for; a single one without groups."""
    start_time: int
    """Start of the period, in Unix seconds; the moment itself is included."""

    _nested = {"results": ["UsageDecisionsResponseDataItemResultsItem"]}
    _tags = {"object": "bucket"}


@model
class UsageDecisionsResponseDataItemResultsItem(Base):
    """Tokens of decisions within one bucket of time."""

    input_tokens: int
    """Tokens of the input, cached ones included."""
    num_model_requests: int
    """How many requests to models were made in the period."""
    object: Literal["organization.usage.decisions.result"]
    """The kind of object: always `organization.usage.decisions.result`."""
    output_tokens: int
    """Tokens that were generated, those of reasoning included."""
    api_key_id: str | None = None
    """The API key that the figures are for; None unless grouped by `api_key_id`."""
    api_source: UsageDecisionsResponseDataItemResultsItemApiSource | None = None
    """The API that was called. Null unless the request groups by it. Values: `agents_api`, `unlabeled`."""
    batch: bool | None = None
    """Whether these were requests of the Batch API. Null unless the request groups by `batch`."""
    input_audio_tokens: int | None = None
    """Audio tokens of the input, cached ones excluded."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens written to the prompt cache to be kept for 12 hours."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens written to the prompt cache to be kept for 30 minutes."""
    input_cache_write_tokens: int | None = None
    """Input tokens written to the prompt cache."""
    input_cached_audio_tokens: int | None = None
    """Audio tokens read from the prompt cache."""
    input_cached_image_tokens: int | None = None
    """Image tokens read from the prompt cache."""
    input_cached_text_tokens: int | None = None
    """Text tokens read from the prompt cache."""
    input_cached_tokens: int | None = None
    """Input tokens read from the prompt cache, billed at the cached price."""
    input_image_tokens: int | None = None
    """Image tokens of the input, cached ones excluded."""
    input_text_tokens: int | None = None
    """Text tokens of the input, cached ones excluded."""
    input_uncached_tokens: int | None = None
    """Input tokens that were neither read from the prompt cache nor written to it."""
    model: str | None = None
    """The model that the figures are for; None unless grouped by `model`."""
    output_audio_tokens: int | None = None
    """Tokens of audio that the model spoke."""
    output_image_tokens: int | None = None
    """Tokens of images that the model drew."""
    output_text_tokens: int | None = None
    """Tokens of text that the model wrote."""
    project_id: str | None = None
    """The project that the figures are for; None unless grouped by `project_id`."""
    service_tier: str | None = None
    """How the request was processed and billed."""
    user_id: str | None = None
    """The user that the figures are for; None unless grouped by `user_id`."""

    _tags = {"object": "organization.usage.decisions.result"}


UsageDecisionsResponseDataItemResultsItemApiSourceInput: TypeAlias = Literal["agents_api", "unlabeled"]
UsageDecisionsResponseDataItemResultsItemApiSource: TypeAlias = (
    UsageDecisionsResponseDataItemResultsItemApiSourceInput | str
)
