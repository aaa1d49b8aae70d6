"""`UsageDecisionsResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class UsageDecisionsResponse(Base):
    """A page of items."""

    data: list[UsageDecisionsResponseDataItem]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next_page: str | None = None
    """Cursor to pass as `page` for the next page; None on the last page."""
    object: Literal["page"]
    """Object type: always `page`."""

    _nested = {"data": ["UsageDecisionsResponseDataItem"]}
    _tags = {"object": "page"}


@model
class UsageDecisionsResponseDataItem(Base):
    """A time bucket and its decisions."""

    end_time: int
    """End of the period (exclusive), in Unix seconds."""
    object: Literal["bucket"]
    """Object type: always `bucket`."""
    results: list[UsageDecisionsResponseDataItemResultsItem]
    """One result per requested group; a single result without grouping."""
    start_time: int
    """Start of the period (inclusive), in Unix seconds."""

    _nested = {"results": ["UsageDecisionsResponseDataItemResultsItem"]}
    _tags = {"object": "bucket"}


@model
class UsageDecisionsResponseDataItemResultsItem(Base):
    """Tokens of decisions in one time bucket."""

    input_tokens: int
    """Number of input tokens, including cached tokens."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    object: Literal["organization.usage.decisions.result"]
    """Object type: always `organization.usage.decisions.result`."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    api_source: UsageDecisionsResponseDataItemResultsItemApiSource | None = None
    """The API that was called. None unless the request groups by it. Values: `agents_api`, `unlabeled`."""
    batch: bool | None = None
    """Whether these were requests of the Batch API. None unless the request groups by `batch`."""
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
    """Name of the model; None unless the results are grouped by `model`."""
    output_audio_tokens: int | None = None
    """Audio tokens in the model's output."""
    output_image_tokens: int | None = None
    """Tokens of images that the model drew."""
    output_text_tokens: int | None = None
    """Text tokens in the model's output."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    service_tier: str | None = None
    """Processing tier that was used. It can differ from the requested one."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""

    _tags = {"object": "organization.usage.decisions.result"}


UsageDecisionsResponseDataItemResultsItemApiSourceInput: TypeAlias = Literal["agents_api", "unlabeled"]
UsageDecisionsResponseDataItemResultsItemApiSource: TypeAlias = (
    UsageDecisionsResponseDataItemResultsItemApiSourceInput | str
)
"""The API that was called. None unless the request groups by it."""
