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
    """The event `conversation.item.create`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["conversation.item.create"]
    """The kind of event: always `conversation.item.create`."""
    previous_item_id: str | None = absent
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: RealtimeConversationItem
    """The item as it is now."""

    _nested = {"item": "RealtimeConversationItem"}
    _tags = {"type": "conversation.item.create"}


@model
class RealtimeClientEventConversationItemDelete(Base):
    """The event `conversation.item.delete`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["conversation.item.delete"]
    """The kind of event: always `conversation.item.delete`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "conversation.item.delete"}


@model
class RealtimeClientEventConversationItemRetrieve(Base):
    """The event `conversation.item.retrieve`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["conversation.item.retrieve"]
    """The kind of event: always `conversation.item.retrieve`."""
    item_id: str
    """Id of the item that the event belongs to."""

    _tags = {"type": "conversation.item.retrieve"}


@model
class RealtimeClientEventConversationItemTruncate(Base):
    """The event `conversation.item.truncate`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["conversation.item.truncate"]
    """The kind of event: always `conversation.item.truncate`."""
    item_id: str
    """Id of the item that the event belongs to."""
    content_index: int
    """Index of the part in the item's `content`."""
    audio_end_ms: int
    """Milliseconds of input audio since the session began, up to this point."""

    _tags = {"type": "conversation.item.truncate"}


@model
class RealtimeClientEventInputAudioBufferAppend(Base):
    """The event `input_audio_buffer.append`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.append"]
    """The kind of event: always `input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""

    _tags = {"type": "input_audio_buffer.append"}


@model
class RealtimeClientEventInputAudioBufferClear(Base):
    """The event `input_audio_buffer.clear`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.clear"]
    """The kind of event: always `input_audio_buffer.clear`."""

    _tags = {"type": "input_audio_buffer.clear"}


@model
class RealtimeClientEventInputAudioBufferCommit(Base):
    """The event `input_audio_buffer.commit`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["input_audio_buffer.commit"]
    """The kind of event: always `input_audio_buffer.commit`."""

    _tags = {"type": "input_audio_buffer.commit"}


@model
class RealtimeClientEventOutputAudioBufferClear(Base):
    """The event `output_audio_buffer.clear`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal["output_audio_buffer.clear"]
    """The kind of event: always `output_audio_buffer.clear`."""

    _tags = {"type": "output_audio_buffer.clear"}


@model
class RealtimeClientEventResponseCancel(Base):
    """The request was refused."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["response.cancel"]
    """The kind of event: always `response.cancel`."""
    response_id: str | None = absent
    """Id of the response that the event belongs to."""

    _tags = {"type": "response.cancel"}


@model
class RealtimeClientEventResponseCreate(Base):
    """The event `response.create`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["response.create"]
    """The kind of event: always `response.create`."""
    response: RealtimeResponseCreateParams | None = absent
    """Settings of one response, which take the place of the session's."""

    _nested = {"response": "RealtimeResponseCreateParams"}
    _tags = {"type": "response.create"}


@model
class RealtimeClientEventSessionUpdate(Base):
    """The event `session.update`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal["session.update"]
    """The kind of event: always `session.update`."""
    session: RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA
    """The session as it is now."""

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
    """What the model may answer with: `text`, `audio`."""
    instructions: str | None = absent
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeResponseCreateParamsAudio | None = absent
    """Settings of the audio."""
    tools: list[RealtimeFunctionTool | MCPTool] | None = absent
    """The tools that the model could call."""
    tool_choice: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMCP | None = absent
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it. Default: `auto`."""
    parallel_tool_calls: bool | None = absent
    """Whether the model may call several tools at once."""
    reasoning: RealtimeReasoning | None = absent
    """How the model reasons; only for models that do."""
    max_output_tokens: int | Literal["inf"] | None = absent
    """The most tokens to generate, those of reasoning included."""
    conversation: str | RealtimeResponseCreateParamsConversation | None = absent
    """Whether the response becomes part of the conversation (`auto`) or stands outside (`none`). Default: `auto`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    prompt: Prompt = None
    """A prompt template that is kept by OpenAI, and the values for its variables."""
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


@model
class RealtimeResponseCreateParamsAudio(Base):
    """Settings of the audio."""

    output: RealtimeResponseCreateParamsAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {"output": "RealtimeResponseCreateParamsAudioOutput"}


@model
class RealtimeResponseCreateParamsAudioOutput(Base):
    """Settings of the audio that goes out."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you get."""
    voice: VoiceIdsOrCustomVoice | None = absent
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""

    _nested = {"format": "RealtimeAudioFormats", "voice": "VoiceIdsOrCustomVoice"}


RealtimeResponseCreateParamsConversationInput: TypeAlias = Literal["auto", "none"]
RealtimeResponseCreateParamsConversation: TypeAlias = RealtimeResponseCreateParamsConversationInput | str
