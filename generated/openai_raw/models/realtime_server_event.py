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
    """Id of the response."""
    object: Literal["realtime.response"] | None = absent
    """Object type: always `realtime.response`."""
    status: RealtimeResponseStatus | None = absent
    """Status of the response: `completed` (finished successfully), `cancelled` (stopped on request), `failed`
    (ended with an error), `incomplete` (cut short), `in_progress` (still running)."""
    status_details: RealtimeResponseStatusDetails | None = absent
    """Why the response ended early or failed."""
    output: list[RealtimeConversationItem] | None = absent
    """The model's messages and tool calls."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    audio: RealtimeResponseAudio | None = absent
    """Formats and processing of the audio in both directions."""
    usage: RealtimeResponseUsage | None = absent
    """Billable token usage of a response."""
    conversation_id: str | None = absent
    """Id of the conversation."""
    output_modalities: list[RealtimeResponseOutputModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """Maximum number of tokens to generate, including reasoning tokens."""

    _nested = {
        "status_details": "RealtimeResponseStatusDetails",
        "output": ["RealtimeConversationItem"],
        "audio": "RealtimeResponseAudio",
        "usage": "RealtimeResponseUsage",
    }
    _tags = {"object": "realtime.response"}


RealtimeResponseStatusInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete", "in_progress"]
RealtimeResponseStatus: TypeAlias = RealtimeResponseStatusInput | str
"""Status of the response: `completed` (finished successfully), `cancelled` (stopped on request), `failed` (ended
with an error), `incomplete` (cut short), `in_progress` (still running)."""


@model
class RealtimeResponseStatusDetails(Base):
    """Why a response ended early or failed."""

    type: RealtimeResponseStatusDetailsType | None = absent
    """Type of the status details. Values: `completed`, `cancelled`, `failed`, `incomplete`."""
    reason: RealtimeResponseStatusDetailsReason | None = absent
    """Reason for the decision, as free text. Values: `turn_detected`, `client_cancelled`, `max_output_tokens`,
    `content_filter`."""
    error: RealtimeResponseStatusDetailsError | None = absent
    """The error that made the response fail."""

    _nested = {"error": "RealtimeResponseStatusDetailsError"}
    _tags = {"type": ("completed", "cancelled", "failed", "incomplete")}


RealtimeResponseStatusDetailsTypeInput: TypeAlias = Literal["completed", "cancelled", "failed", "incomplete"]
RealtimeResponseStatusDetailsType: TypeAlias = RealtimeResponseStatusDetailsTypeInput | str
"""Type of the status details."""

RealtimeResponseStatusDetailsReasonInput: TypeAlias = Literal[
    "turn_detected", "client_cancelled", "max_output_tokens", "content_filter"
]
RealtimeResponseStatusDetailsReason: TypeAlias = RealtimeResponseStatusDetailsReasonInput | str
"""Reason for the decision, as free text."""


@model
class RealtimeResponseStatusDetailsError(Base):
    """The error that made the response fail."""

    type: str | None = absent
    """Class of the error."""
    code: str | None = absent
    """Machine-readable error code."""
    message: str | None = None
    """Human-readable error message."""


@model
class RealtimeResponseAudio(Base):
    """Formats and processing of the audio in both directions."""

    output: RealtimeResponseAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {"output": "RealtimeResponseAudioOutput"}


@model
class RealtimeResponseAudioOutput(Base):
    """Format, voice and speed of the generated audio."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the output audio."""
    voice: VoiceIdsShared | None = absent
    """Name of a voice: one of the known names, or any other. Known values: `alloy`, `ash`, `ballad`, `coral`,
    `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""

    _nested = {"format": "RealtimeAudioFormats"}


@model
class RealtimeResponseUsage(Base):
    """Billable token usage of a response."""

    total_tokens: int | None = absent
    """Total number of tokens: input plus output."""
    input_tokens: int | None = absent
    """Number of input tokens, including cached tokens."""
    output_tokens: int | None = absent
    """Number of generated tokens, including reasoning tokens."""
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = absent
    """Breakdown of the input tokens."""
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = absent
    """Breakdown of the output tokens."""

    _nested = {
        "input_token_details": "RealtimeResponseUsageInputTokenDetails",
        "output_token_details": "RealtimeResponseUsageOutputTokenDetails",
    }


@model
class RealtimeResponseUsageInputTokenDetails(Base):
    """Breakdown of the input tokens."""

    cached_tokens: int | None = absent
    """Number of input tokens read from the prompt cache."""
    text_tokens: int | None = absent
    """Number of text tokens."""
    image_tokens: int | None = absent
    """Number of image tokens."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = absent
    """Breakdown of the cached input tokens."""

    _nested = {"cached_tokens_details": "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails"}


@model
class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(Base):
    """Breakdown of the cached input tokens."""

    text_tokens: int | None = absent
    """Number of text tokens."""
    image_tokens: int | None = absent
    """Number of image tokens."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""


@model
class RealtimeResponseUsageOutputTokenDetails(Base):
    """Breakdown of the output tokens."""

    text_tokens: int | None = absent
    """Number of text tokens."""
    audio_tokens: int | None = absent
    """Number of audio tokens."""


RealtimeResponseOutputModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeResponseOutputModalitiesItem: TypeAlias = RealtimeResponseOutputModalitiesItemInput | str
"""A form of output, text or audio."""


@model
class RealtimeServerEventConversationCreated(Base):
    """The conversation exists. Sent once, at the start of a session."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.created"]
    """Event type: always `conversation.created`."""
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
    """Object type."""


@model
class RealtimeServerEventConversationItemAdded(Base):
    """An item was added to the conversation; an item of the model may still be incomplete."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.added"]
    """Event type: always `conversation.item.added`."""
    previous_item_id: str | None = None
    """Id of the item before this one; None or `root` if it is the first."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.added"}


@model
class RealtimeServerEventConversationItemCreated(Base):
    """An item was added to the conversation."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.created"]
    """Event type: always `conversation.item.created`."""
    previous_item_id: str | None = None
    """Id of the item before this one; None or `root` if it is the first."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.created"}


@model
class RealtimeServerEventConversationItemDeleted(Base):
    """An item was removed, as you asked."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.deleted"]
    """Event type: always `conversation.item.deleted`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.deleted"}


@model
class RealtimeServerEventConversationItemDone(Base):
    """An item of the conversation is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.done"]
    """Event type: always `conversation.item.done`."""
    previous_item_id: str | None = None
    """Id of the item before this one; None or `root` if it is the first."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.done"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(Base):
    """The transcript of the user's audio is complete. It comes from a separate model and may differ from what the
    model heard."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.completed"]
    """Event type: always `conversation.item.input_audio_transcription.completed`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    transcript: str
    """Transcript of the audio."""
    languages: list[TranscriptionLanguage] | None = absent
    """Languages that are spoken."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless requested."""
    usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration
    """What is billed: tokens or seconds of audio."""

    _nested = {
        "languages": ["TranscriptionLanguage"],
        "logprobs": ["LogProbProperties"],
        "usage": ("type", {"tokens": "TranscriptTextUsageTokens", "duration": "TranscriptTextUsageDuration"}),
    }
    _tags = {"type": "conversation.item.input_audio_transcription.completed"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionDelta(Base):
    """The next piece of the transcript of the user's audio."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.delta"]
    """Event type: always `conversation.item.input_audio_transcription.delta`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int | None = absent
    """Index of the content part in the `content` of its item."""
    delta: str | None = absent
    """The next piece of the arguments; append it to the previous ones."""
    logprobs: list[LogProbProperties] | None = None
    """Log probabilities of the tokens; None unless requested."""

    _nested = {"logprobs": ["LogProbProperties"]}
    _tags = {"type": "conversation.item.input_audio_transcription.delta"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(Base):
    """The user's audio could not be transcribed."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.failed"]
    """Event type: always `conversation.item.input_audio_transcription.failed`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError
    """Why the audio could not be transcribed."""

    _nested = {"error": "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError"}
    _tags = {"type": "conversation.item.input_audio_transcription.failed"}


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(Base):
    """Why the audio could not be transcribed."""

    type: str | None = absent
    """Class of the error."""
    code: str | None = absent
    """Machine-readable error code."""
    message: str | None = absent
    """Human-readable error message."""
    param: str | None = absent
    """Parameter that caused the error; None if there is no single one."""


@model
class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(Base):
    """A segment of the user's audio was transcribed, with its speaker and its times."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.input_audio_transcription.segment"]
    """Event type: always `conversation.item.input_audio_transcription.segment`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    text: str
    """Text of the segment."""
    id: str
    """Id of the event."""
    speaker: str
    """Label of the one who speaks."""
    start: float
    """Start of the segment, in seconds."""
    end: float
    """End of the segment, in seconds."""

    _tags = {"type": "conversation.item.input_audio_transcription.segment"}


@model
class RealtimeServerEventConversationItemRetrieved(Base):
    """The item that you asked for."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.retrieved"]
    """Event type: always `conversation.item.retrieved`."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.retrieved"}


@model
class RealtimeServerEventConversationItemTruncated(Base):
    """An assistant message was cut to what the user has heard."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["conversation.item.truncated"]
    """Event type: always `conversation.item.truncated`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    audio_end_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""

    _tags = {"type": "conversation.item.truncated"}


@model
class RealtimeServerEventInputAudioBufferCleared(Base):
    """The input buffer was emptied."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.cleared"]
    """Event type: always `input_audio_buffer.cleared`."""

    _tags = {"type": "input_audio_buffer.cleared"}


@model
class RealtimeServerEventInputAudioBufferCommitted(Base):
    """The audio in the input buffer became a user message."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.committed"]
    """Event type: always `input_audio_buffer.committed`."""
    previous_item_id: str | None = None
    """Id of the item before this one; None or `root` if it is the first."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "input_audio_buffer.committed"}


@model
class RealtimeServerEventInputAudioBufferDtmfEventReceived(Base):
    """`input_audio_buffer.dtmf_event_received` event: the caller pressed a key on the phone."""

    type: Literal["input_audio_buffer.dtmf_event_received"]
    """Event type: always `input_audio_buffer.dtmf_event_received`."""
    event: str
    """The key that was pressed on the phone: a digit, `*`, `#` or a letter from A to D."""
    received_at: int
    """When the key was pressed, in Unix seconds."""

    _tags = {"type": "input_audio_buffer.dtmf_event_received"}


@model
class RealtimeServerEventInputAudioBufferSpeechStarted(Base):
    """The server detected that the user began to speak. Stop playing the model's audio."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.speech_started"]
    """Event type: always `input_audio_buffer.speech_started`."""
    audio_start_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "input_audio_buffer.speech_started"}


@model
class RealtimeServerEventInputAudioBufferSpeechStopped(Base):
    """The server detected the end of the user's speech."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.speech_stopped"]
    """Event type: always `input_audio_buffer.speech_stopped`."""
    audio_end_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "input_audio_buffer.speech_stopped"}


@model
class RealtimeServerEventInputAudioBufferTimeoutTriggered(Base):
    """The user said nothing for `idle_timeout_ms`, so the model responds."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["input_audio_buffer.timeout_triggered"]
    """Event type: always `input_audio_buffer.timeout_triggered`."""
    audio_start_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""
    audio_end_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "input_audio_buffer.timeout_triggered"}


@model
class RealtimeServerEventMCPListToolsCompleted(Base):
    """The tools of an MCP server are known."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["mcp_list_tools.completed"]
    """Event type: always `mcp_list_tools.completed`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "mcp_list_tools.completed"}


@model
class RealtimeServerEventMCPListToolsFailed(Base):
    """An MCP server did not list its tools."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["mcp_list_tools.failed"]
    """Event type: always `mcp_list_tools.failed`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "mcp_list_tools.failed"}


@model
class RealtimeServerEventMCPListToolsInProgress(Base):
    """The server asks an MCP server for its tools."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["mcp_list_tools.in_progress"]
    """Event type: always `mcp_list_tools.in_progress`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "mcp_list_tools.in_progress"}


@model
class RealtimeServerEventOutputAudioBufferCleared(Base):
    """The audio that was waiting to be played was discarded (WebRTC and SIP only)."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["output_audio_buffer.cleared"]
    """Event type: always `output_audio_buffer.cleared`."""
    response_id: str
    """Id of the response that the event is about."""

    _tags = {"type": "output_audio_buffer.cleared"}


@model
class RealtimeServerEventOutputAudioBufferStarted(Base):
    """The server began to play audio (WebRTC and SIP only)."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["output_audio_buffer.started"]
    """Event type: always `output_audio_buffer.started`."""
    response_id: str
    """Id of the response that the event is about."""

    _tags = {"type": "output_audio_buffer.started"}


@model
class RealtimeServerEventOutputAudioBufferStopped(Base):
    """All audio of a response was played (WebRTC and SIP only)."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["output_audio_buffer.stopped"]
    """Event type: always `output_audio_buffer.stopped`."""
    response_id: str
    """Id of the response that the event is about."""

    _tags = {"type": "output_audio_buffer.stopped"}


@model
class RealtimeServerEventRateLimitsUpdated(Base):
    """Your rate limits, at the start of a response."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["rate_limits.updated"]
    """Event type: always `rate_limits.updated`."""
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
"""What is limited: requests or tokens."""


@model
class RealtimeServerEventResponseAudioDelta(Base):
    """The next piece of the model's audio, base64-encoded."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_audio.delta"]
    """Event type: always `response.output_audio.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next chunk of audio, base64-encoded."""

    _tags = {"type": "response.output_audio.delta"}


@model
class RealtimeServerEventResponseAudioDone(Base):
    """The model's audio is complete. It has no audio itself."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_audio.done"]
    """Event type: always `response.output_audio.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""

    _tags = {"type": "response.output_audio.done"}


@model
class RealtimeServerEventResponseAudioTranscriptDelta(Base):
    """The next piece of the words that the model speaks."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_audio_transcript.delta"]
    """Event type: always `response.output_audio_transcript.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next piece of text; append it to the previous ones."""

    _tags = {"type": "response.output_audio_transcript.delta"}


@model
class RealtimeServerEventResponseAudioTranscriptDone(Base):
    """All words that the model spoke in this part."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_audio_transcript.done"]
    """Event type: always `response.output_audio_transcript.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    transcript: str
    """Transcript of the audio."""

    _tags = {"type": "response.output_audio_transcript.done"}


@model
class RealtimeServerEventResponseContentPartAdded(Base):
    """A part of an assistant message begins."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.content_part.added"]
    """Event type: always `response.content_part.added`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    part: RealtimeServerEventResponseContentPartAddedPart
    """The content part at its start."""

    _nested = {"part": "RealtimeServerEventResponseContentPartAddedPart"}
    _tags = {"type": "response.content_part.added"}


@model
class RealtimeServerEventResponseContentPartAddedPart(Base):
    """The content part at its start."""

    type: RealtimeServerEventResponseContentPartAddedPartType | None = absent
    """Type of the part. Values: `audio`, `text`."""
    text: str | None = absent
    """The text so far; only for text parts."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """Transcript of the audio."""

    _tags = {"type": ("audio", "text")}


RealtimeServerEventResponseContentPartAddedPartTypeInput: TypeAlias = Literal["audio", "text"]
RealtimeServerEventResponseContentPartAddedPartType: TypeAlias = (
    RealtimeServerEventResponseContentPartAddedPartTypeInput | str
)
"""Type of the part."""


@model
class RealtimeServerEventResponseContentPartDone(Base):
    """A part of an assistant message is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.content_part.done"]
    """Event type: always `response.content_part.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    part: RealtimeServerEventResponseContentPartDonePart
    """The complete content part."""

    _nested = {"part": "RealtimeServerEventResponseContentPartDonePart"}
    _tags = {"type": "response.content_part.done"}


@model
class RealtimeServerEventResponseContentPartDonePart(Base):
    """The complete content part."""

    type: RealtimeServerEventResponseContentPartDonePartType | None = absent
    """Type of the part. Values: `audio`, `text`."""
    text: str | None = absent
    """The complete text; only for text parts."""
    audio: str | None = absent
    """Audio, base64-encoded."""
    transcript: str | None = absent
    """Transcript of the audio."""

    _tags = {"type": ("audio", "text")}


RealtimeServerEventResponseContentPartDonePartTypeInput: TypeAlias = Literal["audio", "text"]
RealtimeServerEventResponseContentPartDonePartType: TypeAlias = (
    RealtimeServerEventResponseContentPartDonePartTypeInput | str
)
"""Type of the part."""


@model
class RealtimeServerEventResponseCreated(Base):
    """A response begins."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.created"]
    """Event type: always `response.created`."""
    response: RealtimeResponse
    """What the model answered, with the settings it answered under."""

    _nested = {"response": "RealtimeResponse"}
    _tags = {"type": "response.created"}


@model
class RealtimeServerEventResponseDone(Base):
    """A response has ended: completed, cancelled, incomplete or failed. It has all output items but no raw audio."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.done"]
    """Event type: always `response.done`."""
    response: RealtimeResponse
    """What the model answered, with the settings it answered under."""

    _nested = {"response": "RealtimeResponse"}
    _tags = {"type": "response.done"}


@model
class RealtimeServerEventResponseFunctionCallArgumentsDelta(Base):
    """The next piece of the arguments of a function call."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.function_call_arguments.delta"]
    """Event type: always `response.function_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    call_id: str
    """Id that links a tool call and its output."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""

    _tags = {"type": "response.function_call_arguments.delta"}


@model
class RealtimeServerEventResponseFunctionCallArgumentsDone(Base):
    """The arguments of a function call are complete. Call the function, then send its output as an item."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.function_call_arguments.done"]
    """Event type: always `response.function_call_arguments.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    call_id: str
    """Id that links a tool call and its output."""
    name: str
    """Name of the tool or function."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""

    _tags = {"type": "response.function_call_arguments.done"}


@model
class RealtimeServerEventResponseMCPCallArgumentsDelta(Base):
    """The next piece of the arguments of an MCP tool call."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.mcp_call_arguments.delta"]
    """Event type: always `response.mcp_call_arguments.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    delta: str
    """The next piece of the arguments; append it to the previous ones."""
    obfuscation: str | None = None
    """Random padding that hides the size of the event from network observers. Ignore it."""

    _tags = {"type": "response.mcp_call_arguments.delta"}


@model
class RealtimeServerEventResponseMCPCallArgumentsDone(Base):
    """The arguments of an MCP tool call are complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.mcp_call_arguments.done"]
    """Event type: always `response.mcp_call_arguments.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    arguments: str
    """Arguments as JSON text generated by the model. It may be invalid JSON or contain parameters your schema does
    not define: validate before use."""

    _tags = {"type": "response.mcp_call_arguments.done"}


@model
class RealtimeServerEventResponseMCPCallCompleted(Base):
    """An MCP tool has finished."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.mcp_call.completed"]
    """Event type: always `response.mcp_call.completed`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "response.mcp_call.completed"}


@model
class RealtimeServerEventResponseMCPCallFailed(Base):
    """An MCP tool call failed."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.mcp_call.failed"]
    """Event type: always `response.mcp_call.failed`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "response.mcp_call.failed"}


@model
class RealtimeServerEventResponseMCPCallInProgress(Base):
    """An MCP tool is running."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.mcp_call.in_progress"]
    """Event type: always `response.mcp_call.in_progress`."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "response.mcp_call.in_progress"}


@model
class RealtimeServerEventResponseOutputItemAdded(Base):
    """An item of the response begins."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_item.added"]
    """Event type: always `response.output_item.added`."""
    response_id: str
    """Id of the response that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "response.output_item.added"}


@model
class RealtimeServerEventResponseOutputItemDone(Base):
    """An item of the response is complete."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_item.done"]
    """Event type: always `response.output_item.done`."""
    response_id: str
    """Id of the response that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "response.output_item.done"}


@model
class RealtimeServerEventResponseTextDelta(Base):
    """The next piece of the model's text."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_text.delta"]
    """Event type: always `response.output_text.delta`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    delta: str
    """The next piece of text; append it to the previous ones."""

    _tags = {"type": "response.output_text.delta"}


@model
class RealtimeServerEventResponseTextDone(Base):
    """All text of this part."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["response.output_text.done"]
    """Event type: always `response.output_text.done`."""
    response_id: str
    """Id of the response that the event is about."""
    item_id: str
    """Id of the item that the event is about."""
    output_index: int
    """Index of the output item in the `output` of the response."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    text: str
    """The complete text."""

    _tags = {"type": "response.output_text.done"}


@model
class RealtimeServerEventSessionCreated(Base):
    """The session is open, with its default configuration. The first event of a connection."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.created"]
    """Event type: always `session.created`."""
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    """The session with its current configuration."""

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
    """The configuration of the session, after your `session.update`."""

    event_id: str
    """Id of the event, assigned by the server."""
    type: Literal["session.updated"]
    """Event type: always `session.updated`."""
    session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
    """The session with its current configuration."""

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
