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
    """Id of the realtime response."""
    object: Literal["realtime.response"] | None = absent
    """The kind of object: always `realtime.response`."""
    status: RealtimeBetaResponseStatus | None = absent
    """State of the realtime response. Values: `completed`, `cancelled`, `failed`, `incomplete`, `in_progress`."""
    status_details: RealtimeBetaResponseStatusDetails | None = absent
    """Why the response ended early or failed."""
    output: list[RealtimeConversationItem] | None = absent
    """Messages and tool calls that the model made."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    usage: RealtimeBetaResponseUsage | None = absent
    """Tokens that a response used, by which it is billed."""
    conversation_id: str | None = absent
    """Id of the conversation."""
    voice: VoiceIdsShared | None = absent
    """The name of a voice: one known when this was made, or any other. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    modalities: list[RealtimeBetaResponseModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    output_audio_format: RealtimeBetaResponseOutputAudioFormat | None = absent
    """Encoding of the audio. Values: `pcm16`, `g711_ulaw`, `g711_alaw`."""
    temperature: float | None = absent
    """How freely the model chooses among likely tokens, 0 to 2: lower is more predictable. Change this or `top_p`,
    not both."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens to generate, those of reasoning included."""

    _nested = {
        "status_details": "RealtimeBetaResponseStatusDetails",
        "output": ["RealtimeConversationItem"],
        "usage": "RealtimeBetaResponseUsage",
    }
    _tags = {"object": "realtime.response"}


RealtimeBetaResponseStatusInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]
RealtimeBetaResponseStatus: TypeAlias = RealtimeBetaResponseStatusInput | str


@model
class RealtimeBetaResponseStatusDetails(Base):
    """Why a response ended early or failed."""

    type: RealtimeBetaResponseStatusDetailsType | None = absent
    """Which kind of status details this is. Values: `completed`, `cancelled`, `failed`, `incomplete`."""
    reason: RealtimeBetaResponseStatusDetailsReason | None = absent
    """Why, in the words of whoever decided. Values: `turn_detected`, `client_cancelled`, `max_output_tokens`,
    `content_filter`."""
    error: RealtimeBetaResponseStatusDetailsError | None = absent
    """Why a response failed."""

    _nested = {"error": "RealtimeBetaResponseStatusDetailsError"}
    _tags = {"type": ("completed", "cancelled", "failed", "incomplete")}


RealtimeBetaResponseStatusDetailsTypeInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete"]
RealtimeBetaResponseStatusDetailsType: TypeAlias = RealtimeBetaResponseStatusDetailsTypeInput | str

RealtimeBetaResponseStatusDetailsReasonInput: TypeAlias = Literal[
    "turn_detected", "client_cancelled", "max_output_tokens", "content_filter"
]
RealtimeBetaResponseStatusDetailsReason: TypeAlias = RealtimeBetaResponseStatusDetailsReasonInput | str


@model
class RealtimeBetaResponseStatusDetailsError(Base):
    """Why a response failed."""

    type: str | None = absent
    """Which class of error it is."""
    code: str | None = absent
    """A short code for the error, for programs."""


@model
class RealtimeBetaResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    total_tokens: int | None = absent
    """Input and output tokens together."""
    input_tokens: int | None = absent
    """Tokens of the input, cached ones included."""
    output_tokens: int | None = absent
    """Tokens that were generated, those of reasoning included."""
    input_token_details: RealtimeBetaResponseUsageInputTokenDetails | None = absent
    """Kinds of input tokens."""
    output_token_details: RealtimeBetaResponseUsageOutputTokenDetails | None = absent
    """Kinds of output tokens."""

    _nested = {
        "input_token_details": "RealtimeBetaResponseUsageInputTokenDetails",
        "output_token_details": "RealtimeBetaResponseUsageOutputTokenDetails",
    }


@model
class RealtimeBetaResponseUsageInputTokenDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int | None = absent
    """Input tokens that came from the prompt cache."""
    text_tokens: int | None = absent
    """How many of the tokens were text."""
    image_tokens: int | None = absent
    """How many of the tokens were image."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
    cached_tokens_details: RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails | None = absent
    """Kinds of input tokens that came from the cache."""

    _nested = {"cached_tokens_details": "RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails"}


@model
class RealtimeBetaResponseUsageInputTokenDetailsCachedTokensDetails(Base):
    """Kinds of input tokens that came from the cache."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    image_tokens: int | None = absent
    """How many of the tokens were image."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""


@model
class RealtimeBetaResponseUsageOutputTokenDetails(Base):
    """Kinds of output tokens."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""


RealtimeBetaResponseModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeBetaResponseModalitiesItem: TypeAlias = RealtimeBetaResponseModalitiesItemInput | str

RealtimeBetaResponseOutputAudioFormatInput: TypeAlias = Literal["pcm16", "g711_ulaw", "g711_alaw"]
RealtimeBetaResponseOutputAudioFormat: TypeAlias = RealtimeBetaResponseOutputAudioFormatInput | str
