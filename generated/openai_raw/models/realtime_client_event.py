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
    """Adds an item to the conversation: a message, a function call or its output. The server answers with
    `conversation.item.added`."""

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
    """Removes an item from the conversation. The server answers with `conversation.item.deleted`."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["conversation.item.delete"]
    """Event type: always `conversation.item.delete`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.delete"}


@model
class RealtimeClientEventConversationItemRetrieve(Base):
    """Asks for an item as the server has it, for example the user's audio after noise reduction."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["conversation.item.retrieve"]
    """Event type: always `conversation.item.retrieve`."""
    item_id: str
    """Id of the item that the event is about."""

    _tags = {"type": "conversation.item.retrieve"}


@model
class RealtimeClientEventConversationItemTruncate(Base):
    """Cuts the audio of an assistant message to what the user has heard, after an interruption."""

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
    """Appends audio to the input buffer. The server does not confirm it."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.append"]
    """Event type: always `input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "input_audio_buffer.append"}


@model
class RealtimeClientEventInputAudioBufferClear(Base):
    """Discards the audio in the input buffer."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.clear"]
    """Event type: always `input_audio_buffer.clear`."""

    _tags = {"type": "input_audio_buffer.clear"}


@model
class RealtimeClientEventInputAudioBufferCommit(Base):
    """Turns the audio in the input buffer into a user message. Not needed while the server detects turns."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.commit"]
    """Event type: always `input_audio_buffer.commit`."""

    _tags = {"type": "input_audio_buffer.commit"}


@model
class RealtimeClientEventOutputAudioBufferClear(Base):
    """Stops the audio that is being played (WebRTC and SIP only). Send `response.cancel` first."""

    event_id: str | None = absent
    """Id of the event, assigned by the server."""
    type: Literal["output_audio_buffer.clear"]
    """Event type: always `output_audio_buffer.clear`."""

    _tags = {"type": "output_audio_buffer.clear"}


@model
class RealtimeClientEventResponseCancel(Base):
    """Stops a response that is in progress; the server then sends `response.done` with status `cancelled`."""

    event_id: str | None = absent
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Literal["response.cancel"]
    """Event type: always `response.cancel`."""
    response_id: str | None = absent
    """Id of the response that the event is about."""

    _tags = {"type": "response.cancel"}


@model
class RealtimeClientEventResponseCreate(Base):
    """Asks the model to respond. Not needed while the server detects turns and responds by itself."""

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
    """Changes the configuration of the session. Fields that you leave out keep their values."""

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
