"""What only `RealtimeServerEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.log_prob_properties import LogProbProperties
    from ..models.realtime_session_create_response_ga import RealtimeSessionCreateResponseGA
    from ..models.realtime_transcription_session_create_response_ga import RealtimeTranscriptionSessionCreateResponseGA
    from ..models.transcript_text_usage_duration import TranscriptTextUsageDuration
    from ..models.transcript_text_usage_tokens import TranscriptTextUsageTokens
    from ..models.transcription_language import TranscriptionLanguage
    from ..unions import Metadata, RealtimeAudioFormats, RealtimeConversationItem, VoiceIdsShared


@model
class RealtimeResponse(Base):
    """What the model answered, with the settings it answered under."""

    id: str | None = absent
    """Id of the realtime response."""
    object: Literal["realtime.response"] | None = absent
    """The kind of object: always `realtime.response`."""
    status: RealtimeResponseStatus | None = absent
    """State of the realtime response. Values: `completed`, `cancelled`, `failed`, `incomplete`, `in_progress`."""
    status_details: RealtimeResponseStatusDetails | None = absent
    """Why the response ended early or failed."""
    output: list[RealtimeConversationItem] | None = absent
    """Messages and tool calls that the model made."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    audio: RealtimeResponseAudio | None = absent
    """Settings of the audio."""
    usage: RealtimeResponseUsage | None = absent
    """Tokens that a response used, by which it is billed."""
    conversation_id: str | None = absent
    """Id of the conversation."""
    output_modalities: list[RealtimeResponseOutputModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens to generate, those of reasoning included."""

    _nested = {
        "status_details": "RealtimeResponseStatusDetails",
        "output": ["RealtimeConversationItem"],
        "audio": "RealtimeResponseAudio",
        "usage": "RealtimeResponseUsage",
    }
    _tags = {"object": "realtime.response"}


RealtimeResponseStatusInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]
RealtimeResponseStatus: TypeAlias = RealtimeResponseStatusInput | str


@model
class RealtimeResponseStatusDetails(Base):
    """Why a response ended early or failed."""

    type: RealtimeResponseStatusDetailsType | None = absent
    """Which kind of status details this is. Values: `completed`, `cancelled`, `failed`, `incomplete`."""
    reason: RealtimeResponseStatusDetailsReason | None = absent
    """Why, in the words of whoever decided. Values: `turn_detected`, `client_cancelled`, `max_output_tokens`,
    `content_filter`."""
    error: RealtimeResponseStatusDetailsError | None = absent
    """Why a response failed."""

    _nested = {"error": "RealtimeResponseStatusDetailsError"}
    _tags = {"type": ("completed", "cancelled", "failed", "incomplete")}


RealtimeResponseStatusDetailsTypeInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete"]
RealtimeResponseStatusDetailsType: TypeAlias = RealtimeResponseStatusDetailsTypeInput | str

RealtimeResponseStatusDetailsReasonInput: TypeAlias = Literal[
    "turn_detected", "client_cancelled", "max_output_tokens", "content_filter"
]
RealtimeResponseStatusDetailsReason: TypeAlias = RealtimeResponseStatusDetailsReasonInput | str


@model
class RealtimeResponseStatusDetailsError(Base):
    """Why a response failed."""

    type: str | None = absent
    """Which class of error it is."""
    code: str | None = absent
    """A short code for the error, for programs."""


@model
class RealtimeResponseAudio(Base):
    """Settings of the audio."""

    output: RealtimeResponseAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {"output": "RealtimeResponseAudioOutput"}


@model
class RealtimeResponseAudioOutput(Base):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you get."""
    voice: VoiceIdsShared | None = absent
    """The name of a voice: one known when this was made, or any other. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""

    _nested = {"format": "RealtimeAudioFormats"}


@model
class RealtimeResponseUsage(Base):
    """Tokens that a response used, by which it is billed."""

    total_tokens: int | None = absent
    """Input and output tokens together."""
    input_tokens: int | None = absent
    """Tokens of the input, cached ones included."""
    output_tokens: int | None = absent
    """Tokens that were generated, those of reasoning included."""
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = absent
    """Kinds of input tokens."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = absent
    """Kinds of output tokens."""

    _nested = {
        "input_token_details": "RealtimeResponseUsageInputTokenDetails",
        "output_token_details": "RealtimeResponseUsageOutputTokenDetails",
    }


@model
class RealtimeResponseUsageInputTokenDetails(Base):
    """Kinds of input tokens."""

    cached_tokens: int | None = absent
    """Input tokens that came from the prompt cache."""
    text_tokens: int | None = absent
    """How many of the tokens were text."""
    image_tokens: int | None = absent
    """How many of the tokens were image."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = absent
    """Kinds of input tokens that came from the cache."""

    _nested = {"cached_tokens_details": "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails"}


@model
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Base):
    """Kinds of input tokens that came from the cache."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    image_tokens: int | None = absent
    """How many of the tokens were image."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""


@model
class RealtimeResponseUsageOutputTokenDetails(Base):
    """Kinds of output tokens."""

    text_tokens: int | None = absent
    """How many of the tokens were text."""
    audio_tokens: int | None = absent
    """How many of the tokens were audio."""


RealtimeResponseOutputModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeResponseOutputModalitiesItem: TypeAlias = RealtimeResponseOutputModalitiesItemInput | str


@model
class RealtimeServerEventConversationCreated(Base):
    """The event `conversation.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.created"]
    """The kind of event: always `conversation.created`."""
    conversation: RealtimeServerEventConversationCreatedConversation
    """The conversation that was created."""

    _nested = {"conversation": "RealtimeServerEventConversationCreatedConversation"}
    _tags = {"type": "conversation.created"}


@model
class RealtimeServerEventConversationCreatedConversation(Base):
    """The conversation that was created."""

    id: str | None = absent
    """Id of the event."""
    object: str | None = absent
    """The kind of object."""


@model
class RealtimeServerEventConversationItemAdded(Base):
    """The event `conversation.item.added`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.added"]
    """The kind of event: always `conversation.item.added`."""
    previous_item_id: str | None = None
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.added"}


@model
class RealtimeServerEventConversationItemCreated(Base):
    """The event `conversation.item.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.created"]
    """The kind of event: always `conversation.item.created`."""
    previous_item_id: str | None = None
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.created"}


@model
class RealtimeServerEventConversationItemDeleted(Base):
    """The event `conversation.item.deleted`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.deleted"]
    """The kind of event: always `conversation.item.deleted`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "conversation.item.deleted"}


@model
class RealtimeServerEventConversationItemDone(Base):
    """The event `conversation.item.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.done"]
    """The kind of event: always `conversation.item.done`."""
    previous_item_id: str | None = None
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.done"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(Base):
    """The event `conversation.item.input_audio_transcription.completed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    """The kind of event: always `conversation.item.input_audio_transcription.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    transcript: str
    """What was said, as text."""
    languages: list[TranscriptionLanguage] | None = absent
    """The languages that are spoken."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless they were asked for."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration
    """What is billed: tokens, or seconds of audio."""

    _nested = {
        "languages": ["TranscriptionLanguage"],
        "logprobs": ["LogProbProperties"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }
    _tags = {"type": "conversation.item.input_audio_transcription.completed"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionDelta(Base):
    """The event `conversation.item.input_audio_transcription.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    """The kind of event: always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int | None = absent
    """Index of the part in the item's `content`."""
    delta: str | None = absent
    """The next piece of the arguments, to be appended to those before."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless they were asked for."""

    _nested = {"logprobs": ["LogProbProperties"]}
    _tags = {"type": "conversation.item.input_audio_transcription.delta"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(Base):
    """The event `conversation.item.input_audio_transcription.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
    """The kind of event: always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError
    """Why the audio could not be transcribed."""

    _nested = {"error": "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError"}
    _tags = {"type": "conversation.item.input_audio_transcription.failed"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(Base):
    """Why the audio could not be transcribed."""

    type: str | None = absent
    """Which class of error it is."""
    code: str | None = absent
    """A short code for the error, for programs."""
    message: str | None = absent
    """What went wrong, for people."""
    param: str | None = absent
    """The parameter that the error is about; None where it is about none."""


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(Base):
    """The event `conversation.item.input_audio_transcription.segment`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
    """The kind of event: always `conversation.item.input_audio_transcription.segment`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """What was said in the segment."""
    id: str
    """Id of the event."""
    speaker: str
    """Label of the one who speaks."""
    start: float
    """Where the segment begins, in seconds."""
    end: float
    """Where the segment ends, in seconds."""

    _tags = {"type": "conversation.item.input_audio_transcription.segment"}


@model
class RealtimeServerEventConversationItemRetrieved(Base):
    """The event `conversation.item.retrieved`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.retrieved"]
    """The kind of event: always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.retrieved"}


@model
class RealtimeServerEventConversationItemTruncated(Base):
    """The event `conversation.item.truncated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["conversation.item.truncated"]
    """The kind of event: always `conversation.item.truncated`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    audio_end_ms: int
    """Milliseconds of input audio since the session began, up to this point."""

    _tags = {"type": "conversation.item.truncated"}


@model
class RealtimeServerEventInputAudioBufferCleared(Base):
    """The event `input_audio_buffer.cleared`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.cleared"]
    """The kind of event: always `input_audio_buffer.cleared`."""

    _tags = {"type": "input_audio_buffer.cleared"}


@model
class RealtimeServerEventInputAudioBufferCommitted(Base):
    """The event `input_audio_buffer.committed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.committed"]
    """The kind of event: always `input_audio_buffer.committed`."""
    previous_item_id: str | None = None
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "input_audio_buffer.committed"}


@model
class RealtimeServerEventInputAudioBufferDtmfEventReceived(Base):
    """The event `input_audio_buffer.dtmf_event_received`."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
    """The kind of event: always `input_audio_buffer.dtmf_event_received`."""
    event: str
    """The key that was pressed on the phone: a digit, `*`, `#` or a letter from A to D."""
    received_at: int
    """When the key was pressed, in Unix seconds."""

    _tags = {"type": "input_audio_buffer.dtmf_event_received"}


@model
class RealtimeServerEventInputAudioBufferSpeechStarted(Base):
    """The event `input_audio_buffer.speech_started`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.speech_started"]
    """The kind of event: always `input_audio_buffer.speech_started`."""
    audio_start_ms: int
    """Milliseconds of input audio since the session began, up to this point."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "input_audio_buffer.speech_started"}


@model
class RealtimeServerEventInputAudioBufferSpeechStopped(Base):
    """The event `input_audio_buffer.speech_stopped`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.speech_stopped"]
    """The kind of event: always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """Milliseconds of input audio since the session began, up to this point."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "input_audio_buffer.speech_stopped"}


@model
class RealtimeServerEventInputAudioBufferTimeoutTriggered(Base):
    """The event `input_audio_buffer.timeout_triggered`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["input_audio_buffer.timeout_triggered"]
    """The kind of event: always `input_audio_buffer.timeout_triggered`."""
    audio_start_ms: int
    """Milliseconds of input audio since the session began, up to this point."""
    audio_end_ms: int
    """Milliseconds of input audio since the session began, up to this point."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "input_audio_buffer.timeout_triggered"}


@model
class RealtimeServerEventMCPListToolsCompleted(Base):
    """The event `mcp_list_tools.completed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["mcp_list_tools.completed"]
    """The kind of event: always `mcp_list_tools.completed`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "mcp_list_tools.completed"}


@model
class RealtimeServerEventMCPListToolsFailed(Base):
    """The event `mcp_list_tools.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["mcp_list_tools.failed"]
    """The kind of event: always `mcp_list_tools.failed`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "mcp_list_tools.failed"}


@model
class RealtimeServerEventMCPListToolsInProgress(Base):
    """The event `mcp_list_tools.in_progress`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["mcp_list_tools.in_progress"]
    """The kind of event: always `mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "mcp_list_tools.in_progress"}


@model
class RealtimeServerEventOutputAudioBufferCleared(Base):
    """The event `output_audio_buffer.cleared`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["output_audio_buffer.cleared"]
    """The kind of event: always `output_audio_buffer.cleared`."""
    response_id: str
    """Id of the response that the event belongs to."""

    _tags = {"type": "output_audio_buffer.cleared"}


@model
class RealtimeServerEventOutputAudioBufferStarted(Base):
    """The event `output_audio_buffer.started`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["output_audio_buffer.started"]
    """The kind of event: always `output_audio_buffer.started`."""
    response_id: str
    """Id of the response that the event belongs to."""

    _tags = {"type": "output_audio_buffer.started"}


@model
class RealtimeServerEventOutputAudioBufferStopped(Base):
    """The event `output_audio_buffer.stopped`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["output_audio_buffer.stopped"]
    """The kind of event: always `output_audio_buffer.stopped`."""
    response_id: str
    """Id of the response that the event belongs to."""

    _tags = {"type": "output_audio_buffer.stopped"}


@model
class RealtimeServerEventRateLimitsUpdated(Base):
    """The event `rate_limits.updated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["rate_limits.updated"]
    """The kind of event: always `rate_limits.updated`."""
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimitsItem]
    """How much is left of each limit, with the tokens of the response that just began set aside."""

    _nested = {"rate_limits": ["RealtimeServerEventRateLimitsUpdatedRateLimitsItem"]}
    _tags = {"type": "rate_limits.updated"}


@model
class RealtimeServerEventRateLimitsUpdatedRateLimitsItem(Base):
    """How much is left of one limit."""

    name: RealtimeServerEventRateLimitsUpdatedRateLimitsItemName | None = absent
    """What is limited: requests or tokens."""
    limit: int | None = absent
    """How much the limit allows."""
    remaining: int | None = absent
    """How much of it is left."""
    reset_seconds: float | None = absent
    """Seconds until all of it is there again."""


RealtimeServerEventRateLimitsUpdatedRateLimitsItemNameInput: TypeAlias = Literal["requests", "tokens"]
RealtimeServerEventRateLimitsUpdatedRateLimitsItemName: TypeAlias = (
    RealtimeServerEventRateLimitsUpdatedRateLimitsItemNameInput | str
)


@model
class RealtimeServerEventResponseAudioDelta(Base):
    """The event `response.output_audio.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_audio.delta"]
    """The kind of event: always `response.output_audio.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of the audio, base64-encoded."""

    _tags = {"type": "response.output_audio.delta"}


@model
class RealtimeServerEventResponseAudioDone(Base):
    """The event `response.output_audio.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_audio.done"]
    """The kind of event: always `response.output_audio.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""

    _tags = {"type": "response.output_audio.done"}


@model
class RealtimeServerEventResponseAudioTranscriptDelta(Base):
    """The event `response.output_audio_transcript.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_audio_transcript.delta"]
    """The kind of event: always `response.output_audio_transcript.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of text, to be appended to those before."""

    _tags = {"type": "response.output_audio_transcript.delta"}


@model
class RealtimeServerEventResponseAudioTranscriptDone(Base):
    """The event `response.output_audio_transcript.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_audio_transcript.done"]
    """The kind of event: always `response.output_audio_transcript.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    transcript: str
    """What was said, as text."""

    _tags = {"type": "response.output_audio_transcript.done"}


@model
class RealtimeServerEventResponseContentPartAdded(Base):
    """The event `response.content_part.added`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.content_part.added"]
    """The kind of event: always `response.content_part.added`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: RealtimeServerEventResponseContentPartAddedPart
    """The part as it begins."""

    _nested = {"part": "RealtimeServerEventResponseContentPartAddedPart"}
    _tags = {"type": "response.content_part.added"}


@model
class RealtimeServerEventResponseContentPartAddedPart(Base):
    """The part as it begins."""

    type: RealtimeServerEventResponseContentPartAddedPartType | None = absent
    """Which kind of part this is. Values: `audio`, `text`."""
    text: str | None = absent
    """The text so far; only if the part is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""

    _tags = {"type": ("audio", "text")}


RealtimeServerEventResponseContentPartAddedPartTypeInput: TypeAlias = Literal["audio", "text"]
RealtimeServerEventResponseContentPartAddedPartType: TypeAlias = (
    RealtimeServerEventResponseContentPartAddedPartTypeInput | str
)


@model
class RealtimeServerEventResponseContentPartDone(Base):
    """The event `response.content_part.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.content_part.done"]
    """The kind of event: always `response.content_part.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    part: RealtimeServerEventResponseContentPartDonePart
    """The part, whole."""

    _nested = {"part": "RealtimeServerEventResponseContentPartDonePart"}
    _tags = {"type": "response.content_part.done"}


@model
class RealtimeServerEventResponseContentPartDonePart(Base):
    """The part, whole."""

    type: RealtimeServerEventResponseContentPartDonePartType | None = absent
    """Which kind of part this is. Values: `audio`, `text`."""
    text: str | None = absent
    """The whole text; only if the part is one of text."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """What was said, as text."""

    _tags = {"type": ("audio", "text")}


RealtimeServerEventResponseContentPartDonePartTypeInput: TypeAlias = Literal["audio", "text"]
RealtimeServerEventResponseContentPartDonePartType: TypeAlias = (
    RealtimeServerEventResponseContentPartDonePartTypeInput | str
)


@model
class RealtimeServerEventResponseCreated(Base):
    """The event `response.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.created"]
    """The kind of event: always `response.created`."""
    response: RealtimeResponse
    """What the model answered, with the settings it answered under."""

    _nested = {"response": "RealtimeResponse"}
    _tags = {"type": "response.created"}


@model
class RealtimeServerEventResponseDone(Base):
    """The event `response.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.done"]
    """The kind of event: always `response.done`."""
    response: RealtimeResponse
    """What the model answered, with the settings it answered under."""

    _nested = {"response": "RealtimeResponse"}
    _tags = {"type": "response.done"}


@model
class RealtimeServerEventResponseFunctionCallArgumentsDelta(Base):
    """The event `response.function_call_arguments.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.function_call_arguments.delta"]
    """The kind of event: always `response.function_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    call_id: str
    """Id that ties a tool call to its output."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""

    _tags = {"type": "response.function_call_arguments.delta"}


@model
class RealtimeServerEventResponseFunctionCallArgumentsDone(Base):
    """The event `response.function_call_arguments.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.function_call_arguments.done"]
    """The kind of event: always `response.function_call_arguments.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    call_id: str
    """Id that ties a tool call to its output."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _tags = {"type": "response.function_call_arguments.done"}


@model
class RealtimeServerEventResponseMCPCallArgumentsDelta(Base):
    """The event `response.mcp_call_arguments.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call_arguments.delta"]
    """The kind of event: always `response.mcp_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    delta: str
    """The next piece of the arguments, to be appended to those before."""
    obfuscation: str | None = None
    """Random padding that hides the length of the event from an observer; ignore it."""

    _tags = {"type": "response.mcp_call_arguments.delta"}


@model
class RealtimeServerEventResponseMCPCallArgumentsDone(Base):
    """The event `response.mcp_call_arguments.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call_arguments.done"]
    """The kind of event: always `response.mcp_call_arguments.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""

    _tags = {"type": "response.mcp_call_arguments.done"}


@model
class RealtimeServerEventResponseMCPCallCompleted(Base):
    """The event `response.mcp_call.completed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call.completed"]
    """The kind of event: always `response.mcp_call.completed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "response.mcp_call.completed"}


@model
class RealtimeServerEventResponseMCPCallFailed(Base):
    """The event `response.mcp_call.failed`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call.failed"]
    """The kind of event: always `response.mcp_call.failed`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "response.mcp_call.failed"}


@model
class RealtimeServerEventResponseMCPCallInProgress(Base):
    """The event `response.mcp_call.in_progress`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.mcp_call.in_progress"]
    """The kind of event: always `response.mcp_call.in_progress`."""
    output_index: int
    """Index of the item in the response's `output`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "response.mcp_call.in_progress"}


@model
class RealtimeServerEventResponseOutputItemAdded(Base):
    """The event `response.output_item.added`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_item.added"]
    """The kind of event: always `response.output_item.added`."""
    response_id: str
    """Id of the response that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "response.output_item.added"}


@model
class RealtimeServerEventResponseOutputItemDone(Base):
    """The event `response.output_item.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_item.done"]
    """The kind of event: always `response.output_item.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "response.output_item.done"}


@model
class RealtimeServerEventResponseTextDelta(Base):
    """The event `response.output_text.delta`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_text.delta"]
    """The kind of event: always `response.output_text.delta`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    delta: str
    """The next piece of text, to be appended to those before."""

    _tags = {"type": "response.output_text.delta"}


@model
class RealtimeServerEventResponseTextDone(Base):
    """The event `response.output_text.done`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["response.output_text.done"]
    """The kind of event: always `response.output_text.done`."""
    response_id: str
    """Id of the response that the event belongs to."""
    item_id: str
    """Id of the item that the event belongs to."""
    output_index: int
    """Index of the item in the response's `output`."""
    content_index: int
    """Index of the part in the item's `content`."""
    text: str
    """The whole text."""

    _tags = {"type": "response.output_text.done"}


@model
class RealtimeServerEventSessionCreated(Base):
    """The event `session.created`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.created"]
    """The kind of event: always `session.created`."""
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    """The session as it is now."""

    _nested = {
        "session": (
            "type",
            {
                "realtime": "RealtimeSessionCreateResponseGA",
                "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
            },
        )
    }
    _tags = {"type": "session.created"}


@model
class RealtimeServerEventSessionUpdated(Base):
    """The event `session.updated`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal["session.updated"]
    """The kind of event: always `session.updated`."""
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    """The session as it is now."""

    _nested = {
        "session": (
            "type",
            {
                "realtime": "RealtimeSessionCreateResponseGA",
                "transcription": "RealtimeTranscriptionSessionCreateResponseGA",
            },
        )
    }
    _tags = {"type": "session.updated"}
