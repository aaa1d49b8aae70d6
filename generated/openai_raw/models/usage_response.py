"""`UsageResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class UsageResponse(Base):
    """A page of buckets."""

    object: Literal["page"]
    """Object type: always `page`."""
    data: list[UsageTimeBucket]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next_page: str | None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["UsageTimeBucket"]}
    _tags = {"object": "page"}


@model
class CostsResult(Base):
    """Money spent in one time bucket, split by whatever the request groups by."""

    object: Literal["organization.costs.result"]
    """Object type: always `organization.costs.result`."""
    amount: CostsResultAmount | None = absent
    """How much was spent, and in which currency."""
    line_item: str | None = None
    """The line of the bill. None unless the request groups by `line_item`."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    quantity: float | None = None
    """How much was used, in `quantity_unit`. None unless the request groups by `line_item`."""
    quantity_unit: str | CostsResultQuantityUnit | None = None
    """The unit of `quantity`, such as tokens or seconds. Known values: `tokens`, `1000_tokens`,
    `duration_seconds`, `duration_minutes`, `duration_hours`, `gibibyte_hours`, `images`, `characters`."""
    api_source: CostsResultApiSource | None = None
    """The API that caused the cost. None unless the request groups by it. Values: `agents_api`, `unlabeled`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""

    _nested = {"amount": "CostsResultAmount"}
    _tags = {"object": "organization.costs.result"}


CostsResultApiSourceInput: TypeAlias = Literal["agents_api", "unlabeled"]
CostsResultApiSource: TypeAlias = CostsResultApiSourceInput | str
"""The API that caused the cost. None unless the request groups by it."""


@model
class CostsResultAmount(Base):
    """An amount of money."""

    value: float | None = absent
    """The amount, in units of `currency` rather than cents."""
    currency: str | None = absent
    """Currency, as a lowercase ISO 4217 code."""


CostsResultQuantityUnitInput: TypeAlias = Literal[
    "tokens",
    "1000_tokens",
    "duration_seconds",
    "duration_minutes",
    "duration_hours",
    "gibibyte_hours",
    "images",
    "characters",
]
CostsResultQuantityUnit: TypeAlias = CostsResultQuantityUnitInput | str
"""The unit of `quantity`, such as tokens or seconds."""


@model
class UsageAudioSpeechesResult(Base):
    """Speech generated in one time bucket."""

    object: Literal["organization.usage.audio_speeches.result"]
    """Object type: always `organization.usage.audio_speeches.result`."""
    characters: int
    """Characters of text that were spoken."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model; None unless the results are grouped by `model`."""

    _tags = {"object": "organization.usage.audio_speeches.result"}


@model
class UsageAudioTranscriptionsResult(Base):
    """Audio transcribed in one time bucket."""

    object: Literal["organization.usage.audio_transcriptions.result"]
    """Object type: always `organization.usage.audio_transcriptions.result`."""
    seconds: int
    """Seconds of audio that were transcribed."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model; None unless the results are grouped by `model`."""

    _tags = {"object": "organization.usage.audio_transcriptions.result"}


@model
class UsageCodeInterpreterSessionsResult(Base):
    """Code interpreter sessions in one time bucket."""

    object: Literal["organization.usage.code_interpreter_sessions.result"]
    """Object type: always `organization.usage.code_interpreter_sessions.result`."""
    num_sessions: int
    """Number of sessions."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""

    _tags = {"object": "organization.usage.code_interpreter_sessions.result"}


@model
class UsageCompletionsResult(Base):
    """Tokens of completions and responses in one time bucket."""

    object: Literal["organization.usage.completions.result"]
    """Object type: always `organization.usage.completions.result`."""
    input_tokens: int
    """Number of input tokens, including cached tokens."""
    input_cached_tokens: int | None = absent
    """Input tokens read from the prompt cache, billed at the cached price."""
    input_cache_write_tokens: int | None = absent
    """Input tokens written to the prompt cache."""
    input_uncached_tokens: int | None = absent
    """Input tokens that were neither read from the prompt cache nor written to it."""
    output_tokens: int
    """Number of generated tokens, including reasoning tokens."""
    input_text_tokens: int | None = absent
    """Text tokens of the input, cached ones excluded."""
    output_text_tokens: int | None = absent
    """Text tokens in the model's output."""
    input_cached_text_tokens: int | None = absent
    """Text tokens read from the prompt cache."""
    input_audio_tokens: int | None = absent
    """Audio tokens of the input, cached ones excluded."""
    input_cached_audio_tokens: int | None = absent
    """Audio tokens read from the prompt cache."""
    output_audio_tokens: int | None = absent
    """Audio tokens in the model's output."""
    input_image_tokens: int | None = absent
    """Image tokens of the input, cached ones excluded."""
    input_cached_image_tokens: int | None = absent
    """Image tokens read from the prompt cache."""
    output_image_tokens: int | None = absent
    """Tokens of images that the model drew."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model; None unless the results are grouped by `model`."""
    batch: bool | None = None
    """Whether these were requests of the Batch API. None unless the request groups by `batch`."""
    service_tier: str | None = None
    """Processing tier that was used. It can differ from the requested one."""
    api_source: UsageCompletionsResultApiSource | None = None
    """The API that was called. None unless the request groups by it. Values: `agents_api`, `unlabeled`."""
    input_cache_write_12h_tokens: int | None = None
    """Input tokens written to the prompt cache to be kept for 12 hours."""
    input_cache_write_30m_tokens: int | None = None
    """Input tokens written to the prompt cache to be kept for 30 minutes."""

    _tags = {"object": "organization.usage.completions.result"}


UsageCompletionsResultApiSourceInput: TypeAlias = Literal["agents_api", "unlabeled"]
UsageCompletionsResultApiSource: TypeAlias = UsageCompletionsResultApiSourceInput | str
"""The API that was called. None unless the request groups by it."""


@model
class UsageEmbeddingsResult(Base):
    """Tokens of embeddings in one time bucket."""

    object: Literal["organization.usage.embeddings.result"]
    """Object type: always `organization.usage.embeddings.result`."""
    input_tokens: int
    """Number of input tokens, including cached tokens."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model; None unless the results are grouped by `model`."""

    _tags = {"object": "organization.usage.embeddings.result"}


@model
class UsageFileSearchCallsResult(Base):
    """File search calls in one time bucket."""

    object: Literal["organization.usage.file_searches.result"]
    """Object type: always `organization.usage.file_searches.result`."""
    num_requests: int
    """Number of tool calls."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    vector_store_id: str | None = None
    """Id of the vector store."""

    _tags = {"object": "organization.usage.file_searches.result"}


@model
class UsageImagesResult(Base):
    """Images generated in one time bucket."""

    object: Literal["organization.usage.images.result"]
    """Object type: always `organization.usage.images.result`."""
    images: int
    """The number of images generated."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    source: str | None = None
    """Type of call: `image.generation`, `image.edit` or `image.variation`. None unless the request groups by
    `source`."""
    size: str | None = None
    """Width and height of the image in pixels, such as `1024x1024`."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model; None unless the results are grouped by `model`."""

    _tags = {"object": "organization.usage.images.result"}


@model
class UsageModerationsResult(Base):
    """Tokens of moderations in one time bucket."""

    object: Literal["organization.usage.moderations.result"]
    """Object type: always `organization.usage.moderations.result`."""
    input_tokens: int
    """Number of input tokens, including cached tokens."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model; None unless the results are grouped by `model`."""

    _tags = {"object": "organization.usage.moderations.result"}


@model
class UsageTimeBucket(Base):
    """A span of time and what was used in it."""

    object: Literal["bucket"]
    """Object type: always `bucket`."""
    start_time: int
    """Start of the period (inclusive), in Unix seconds."""
    end_time: int
    """End of the period (exclusive), in Unix seconds."""
    results: list[
        UsageCompletionsResult
        | UsageEmbeddingsResult
        | UsageModerationsResult
        | UsageImagesResult
        | UsageAudioSpeechesResult
        | UsageAudioTranscriptionsResult
        | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult
        | UsageFileSearchCallsResult
        | UsageWebSearchCallsResult
        | CostsResult
    ]
    """One result per requested group; a single result without grouping."""

    _nested = {
        "results": [
            (
                "object",
                {
                    "organization.usage.completions.result": "UsageCompletionsResult",
                    "organization.usage.embeddings.result": "UsageEmbeddingsResult",
                    "organization.usage.moderations.result": "UsageModerationsResult",
                    "organization.usage.images.result": "UsageImagesResult",
                    "organization.usage.audio_speeches.result": "UsageAudioSpeechesResult",
                    "organization.usage.audio_transcriptions.result": "UsageAudioTranscriptionsResult",
                    "organization.usage.vector_stores.result": "UsageVectorStoresResult",
                    "organization.usage.code_interpreter_sessions.result": "UsageCodeInterpreterSessionsResult",
                    "organization.usage.file_searches.result": "UsageFileSearchCallsResult",
                    "organization.usage.web_searches.result": "UsageWebSearchCallsResult",
                    "organization.costs.result": "CostsResult",
                },
            )
        ]
    }
    _tags = {"object": "bucket"}


@model
class UsageVectorStoresResult(Base):
    """Storage of vector stores in one time bucket."""

    object: Literal["organization.usage.vector_stores.result"]
    """Object type: always `organization.usage.vector_stores.result`."""
    usage_bytes: int
    """Bytes stored."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""

    _tags = {"object": "organization.usage.vector_stores.result"}


@model
class UsageWebSearchCallsResult(Base):
    """Web search calls in one time bucket."""

    object: Literal["organization.usage.web_searches.result"]
    """Object type: always `organization.usage.web_searches.result`."""
    num_model_requests: int
    """Number of requests made to the model in the period."""
    num_requests: int
    """Number of tool calls."""
    project_id: str | None = None
    """Id of the project; None unless the results are grouped by `project_id`."""
    user_id: str | None = None
    """Id of the user; None unless the results are grouped by `user_id`."""
    api_key_id: str | None = None
    """Id of the API key; None unless the results are grouped by `api_key_id`."""
    model: str | None = None
    """Name of the model; None unless the results are grouped by `model`."""
    context_level: str | None = None
    """The amount of search context. None unless the request groups by `context_level`."""
    api_source: UsageWebSearchCallsResultApiSource | None = None
    """The API that was called. None unless the request groups by it. Values: `agents_api`, `unlabeled`."""

    _tags = {"object": "organization.usage.web_searches.result"}


UsageWebSearchCallsResultApiSourceInput: TypeAlias = Literal["agents_api", "unlabeled"]
UsageWebSearchCallsResultApiSource: TypeAlias = UsageWebSearchCallsResultApiSourceInput | str
"""The API that was called. None unless the request groups by it."""
