"""What only `RealtimeClientEvent` can be or hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.enums import ToolChoiceOptions
    from ..models.mcp_tool import MCPTool
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_reasoning import RealtimeReasoning
    from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
    from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA
    from ..models.tool_choice_function import ToolChoiceFunction
    from ..models.tool_choice_mcp import ToolChoiceMCP
    from ..unions import Metadata, Prompt, RealtimeAudioFormats, RealtimeConversationItem, VoiceIdsOrCustomVoice


@model
class RealtimeClientEventConversationItemCreate(Base):
    """`conversation.item.create` event, sent by the client: create the item."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["conversation.item.create"]
    """Event type: always `conversation.item.create`."""
    previous_item_id: str | None = absent
    """Id of the item before this one; None or `root` if it is the first."""
    item: RealtimeConversationItem
    """The current state of the item."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.create"}


@model
class RealtimeClientEventConversationItemDelete(Base):
    """`conversation.item.delete` event, sent by the client: delete the item."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["conversation.item.delete"]
    """Event type: always `conversation.item.delete`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.delete"}


@model
class RealtimeClientEventConversationItemRetrieve(Base):
    """`conversation.item.retrieve` event, sent by the client: retrieve the item."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["conversation.item.retrieve"]
    """Event type: always `conversation.item.retrieve`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.retrieve"}


@model
class RealtimeClientEventConversationItemTruncate(Base):
    """`conversation.item.truncate` event, sent by the client: truncate the item."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["conversation.item.truncate"]
    """Event type: always `conversation.item.truncate`."""
    item_id: str
    """Id of the item that the event is about."""
    content_index: int
    """Index of the content part in the `content` of its item."""
    audio_end_ms: int
    """Position in the input audio, in milliseconds since the start of the session."""

    _tags = {"type": "conversation.item.truncate"}


@model
class RealtimeClientEventInputAudioBufferAppend(Base):
    """`input_audio_buffer.append` event, sent by the client: append to the input audio buffer."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.append"]
    """Event type: always `input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "input_audio_buffer.append"}


@model
class RealtimeClientEventInputAudioBufferClear(Base):
    """`input_audio_buffer.clear` event, sent by the client: clear the input audio buffer."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.clear"]
    """Event type: always `input_audio_buffer.clear`."""

    _tags = {"type": "input_audio_buffer.clear"}


@model
class RealtimeClientEventInputAudioBufferCommit(Base):
    """`input_audio_buffer.commit` event, sent by the client: commit the input audio buffer."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.commit"]
    """Event type: always `input_audio_buffer.commit`."""

    _tags = {"type": "input_audio_buffer.commit"}


@model
class RealtimeClientEventOutputAudioBufferClear(Base):
    """`output_audio_buffer.clear` event, sent by the client: clear the output audio buffer."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["output_audio_buffer.clear"]
    """Event type: always `output_audio_buffer.clear`."""

    _tags = {"type": "output_audio_buffer.clear"}


@model
class RealtimeClientEventResponseCancel(Base):
    """The request was declined."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["response.cancel"]
    """Event type: always `response.cancel`."""
    response_id: str | None = absent
    """Id of the response that the event is about."""

    _tags = {"type": "response.cancel"}


@model
class RealtimeClientEventResponseCreate(Base):
    """`response.create` event, sent by the client: create the response."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["response.create"]
    """Event type: always `response.create`."""
    response: RealtimeResponseCreateParams | None = absent
    """Settings of one response, which take the place of the session's."""

    _nested = {"response": "RealtimeResponseCreateParams"}
    _tags = {"type": "response.create"}


@model
class RealtimeClientEventSessionUpdate(Base):
    """`session.update` event, sent by the client: update the session."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["session.update"]
    """Event type: always `session.update`."""
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA
    """The session with its current configuration."""

    _nested = {
        "session": (
            "type",
            {
                "realtime": "RealtimeSessionCreateRequestGA",
                "transcription": "RealtimeTranscriptionSessionCreateRequestGA",
            },
        )
    }
    _tags = {"type": "session.update"}


@model
class RealtimeResponseCreateParams(Base):
    """Settings of one response, which take the place of the session's."""

    output_modalities: list[RealtimeResponseCreateParamsOutputModalitiesItem] | None = absent
    """Modalities the model may respond with: `text`, `audio`."""
    instructions: str | None = absent
    """System instructions: how the model should behave. They precede the conversation."""
    audio: RealtimeResponseCreateParamsAudio | None = absent
    """Formats and processing of the audio in both directions."""
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    """Tools the model was allowed to call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool. Default: `auto`."""
    parallel_tool_calls: bool | None = absent
    """Whether the model may call several tools in parallel."""
    reasoning: RealtimeReasoning | None = absent
    """Reasoning options; only for reasoning models."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """Maximum number of tokens to generate, including reasoning tokens."""
    conversation: str | RealtimeResponseCreateParamsConversation | None = absent
    """Whether to add the response to the conversation (`auto`) or not (`none`). Default: `auto`."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    prompt: Prompt = None
    """Reference to a stored prompt template, with values for its variables."""
    input: list[RealtimeConversationItem] | None = absent
    """What the model responds to, in place of the conversation; an empty list for nothing."""

    _nested = {
        "audio": "RealtimeResponseCreateParamsAudio",
        "tools": [("type", {"function": "RealtimeFunctionTool", "mcp": "MCPTool"})],
        "tool_choice": ("type", {"function": "ToolChoiceFunction", "mcp": "ToolChoiceMCP"}),
        "reasoning": "RealtimeReasoning",
        "prompt": "Prompt",
        "input": ["RealtimeConversationItem"],
    }


RealtimeResponseCreateParamsOutputModalitiesItemInput: TypeAlias = Literal["text", "audio"]
RealtimeResponseCreateParamsOutputModalitiesItem: TypeAlias = (
    RealtimeResponseCreateParamsOutputModalitiesItemInput | str
)
"""A form of output, text or audio."""


@model
class RealtimeResponseCreateParamsAudio(Base):
    """Formats and processing of the audio in both directions."""

    output: RealtimeResponseCreateParamsAudioOutput | None = absent
    """Format, voice and speed of the generated audio."""

    _nested = {"output": "RealtimeResponseCreateParamsAudioOutput"}


@model
class RealtimeResponseCreateParamsAudioOutput(Base):
    """Format, voice and speed of the generated audio."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the output audio."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""

    _nested = {"format": "RealtimeAudioFormats", "voice": "VoiceIdsOrCustomVoice"}


RealtimeResponseCreateParamsConversationInput: TypeAlias = Literal["auto", "none"]
RealtimeResponseCreateParamsConversation: TypeAlias = RealtimeResponseCreateParamsConversationInput | str
"""Whether to add the response to the conversation (`auto`) or not (`none`)."""
