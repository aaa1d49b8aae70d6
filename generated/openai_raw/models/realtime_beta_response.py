"""`RealtimeBetaResponse`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import Metadata, RealtimeConversationItem, VoiceIdsShared


@model
class RealtimeBetaResponse(Base):
    """What the model answered, with the settings it answered under."""

    id: str | None = absent
    """Id of the response."""
    object: Literal["realtime.response"] | None = absent
    """Object type: always `realtime.response`."""
    status: RealtimeBetaResponseStatus | None = absent
    """Status of the response: `completed` (finished successfully), `cancelled` (stopped on request), `failed`
    (ended with an error), `incomplete` (cut short), `in_progress` (still running)."""
    status_details: RealtimeBetaResponseStatusDetails | None = absent
    """Why the response ended early or failed."""
    output: list[RealtimeConversationItem] | None = absent
    """The model's messages and tool calls."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    usage: RealtimeBetaResponseUsage | None = absent
    """Billable token usage of a response."""
    conversation_id: str | None = absent
    """Id of the conversation."""
    voice: VoiceIdsShared | None = absent
    """Name of a voice: one of the known names, or any other. Known values: `alloy`, `ash`, `ballad`, `coral`,
    `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    modalities: list[RealtimeBetaResponseModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    output_audio_format: RealtimeBetaResponseOutputAudioFormat | None = absent
    """Encoding of the audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    temperature: float | None = absent
    """Sampling temperature, from 0 to 2. Lower values give more predictable output. Change this or `top_p`, not
    both."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """Maximum number of tokens to generate, including reasoning tokens."""

    _nested = {
        "status_details": "RealtimeBetaResponseStatusDetails",
        "output": ["RealtimeConversationItem"],
        "usage": "RealtimeBetaResponseUsage",
    }
    _tags = {"object": "realtime.response"}


RealtimeBetaResponseStatusInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]
RealtimeBetaResponseStatus: TypeAlias = RealtimeBetaResponseStatusInput | str
"""Status of the response: `completed` (finished successfully), `cancelled` (stopped on request), `failed` (ended
with an error), `incomplete` (cut short), `in_progress` (still running)."""


@model
class RealtimeBetaResponseStatusDetails(Base):
    """Why a response ended early or failed."""

    type: RealtimeBetaResponseStatusDetailsType | None = absent
    """Type of the status details. Values: `completed`, `cancelled`, `failed`, `incomplete`."""
    reason: RealtimeBetaResponseStatusDetailsReason | None = absent
    """Reason for the decision, as free text. Values: `turn_detected`, `client_cancelled`, `max_output_tokens`,
    `content_filter`."""
    error: RealtimeBetaResponseStatusDetailsError | None = absent
    """The error that made the response fail."""

    _nested = {"error": "RealtimeBetaResponseStatusDetailsError"}
    _tags = {"type": ("completed", "cancelled", "failed", "incomplete")}


RealtimeBetaResponseStatusDetailsTypeInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete"]
RealtimeBetaResponseStatusDetailsType: TypeAlias = RealtimeBetaResponseStatusDetailsTypeInput | str
"""Type of the status details."""

RealtimeBetaResponseStatusDetailsReasonInput: TypeAlias = Literal[
    "turn_detected", "client_cancelled", "max_output_tokens", "content_filter"
]
RealtimeBetaResponseStatusDetailsReason: TypeAlias = RealtimeBetaResponseStatusDetailsReasonInput | str
"""Reason for the decision, as free text."""


@model
class RealtimeBetaResponseStatusDetailsError(Base):
    """The error that made the response fail."""

    type: str | None = absent
    """Class of the error."""
    code: str | None = absent
    """Machine-readable error code."""


@model
class RealtimeBetaResponseUsage(Base):
    """Billable token usage of a response."""

    total_tokens: int | None = absent
    """Total number of tokens: input plus output."""
    input_tokens: int | None = absent
    """Number of input tokens, including cached tokens."""
    output_tokens: int | None = absent
    """Number of generated tokens, including reasoning tokens."""
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = absent
    """Breakdown of the input tokens."""
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = absent
    """Breakdown of the output tokens."""

    _nested = {
        "input_token_details": "RealtimeBetaResponseUsageInputTokenDetails",
        "output_token_details": "RealtimeBetaResponseUsageOutputTokenDetails",
    }


@model
class RealtimeBetaResponseUsageInputTokenDetails(Base):
    """Breakdown of the input tokens."""

    cached_tokens: int | None = absent
    """Number of input tokens read from the prompt cache."""
    text_tokens: int | None = absent
    """Number of text tokens."""
    image_tokens: int | None = absent
    """Number of image tokens."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""
    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = absent
    """Breakdown of the cached input tokens."""

    _nested = {"cached_tokens_details": "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails"}


@model
class RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails(Base):
    """Breakdown of the cached input tokens."""

    text_tokens: int | None = absent
    """Number of text tokens."""
    image_tokens: int | None = absent
    """Number of image tokens."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""


@model
class RealtimeBetaResponseUsageOutputTokenDetails(Base):
    """Breakdown of the output tokens."""

    text_tokens: int | None = absent
    """Number of text tokens."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""


RealtimeBetaResponseModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeBetaResponseModalitiesItem: TypeAlias = RealtimeBetaResponseModalitiesItemInput | str
"""A form of output, text or audio."""

RealtimeBetaResponseOutputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeBetaResponseOutputAudioFormat: TypeAlias = RealtimeBetaResponseOutputAudioFormatInput | str
"""Encoding of the audio."""
