"""What requests take instead of the models in ``models.realtime_client_event``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.mcp_tool import MCPToolDict
from ..dicts.realtime_function_tool import RealtimeFunctionToolDict
from ..dicts.realtime_reasoning import RealtimeReasoningDict
from ..dicts.realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict
from ..dicts.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGADict
from ..dicts.tool_choice_function import ToolChoiceFunctionDict
from ..dicts.tool_choice_mcp import ToolChoiceMCPDict
from ..models.enums import ToolChoiceOptionsInput
from ..models.mcp_tool import MCPTool
from ..models.realtime_client_event import (
    RealtimeResponseCreateParams,
    RealtimeResponseCreateParamsAudio,
    RealtimeResponseCreateParamsAudioOutput,
    RealtimeResponseCreateParamsConversationInput,
    RealtimeResponseCreateParamsOutputModalitiesItemInput,
)
from ..models.realtime_function_tool import RealtimeFunctionTool
from ..models.realtime_reasoning import RealtimeReasoning
from ..models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA
from ..models.realtime_transcription_session_create_request_ga import RealtimeTranscriptionSessionCreateRequestGA
from ..models.tool_choice_function import ToolChoiceFunction
from ..models.tool_choice_mcp import ToolChoiceMCP
from ..unions import (
    MetadataInput,
    PromptInput,
    RealtimeAudioFormatsInput,
    RealtimeConversationItemInput,
    VoiceIdsOrCustomVoiceInput,
)

class RealtimeClientEventConversationItemCreateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.create"]]
    """The kind of event: always `conversation.item.create`."""
    previous_item_id: str
    """Id of the item after which this one stands in the conversation; None or `root` for the first."""
    item: Required[RealtimeConversationItemInput]
    """The item as it is now."""

class RealtimeClientEventConversationItemDeleteDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.delete"]]
    """The kind of event: always `conversation.item.delete`."""
    item_id: Required[str]
    """Id of the item that the event belongs to."""

class RealtimeClientEventConversationItemRetrieveDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.retrieve"]]
    """The kind of event: always `conversation.item.retrieve`."""
    item_id: Required[str]
    """Id of the item that the event belongs to."""

class RealtimeClientEventConversationItemTruncateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.truncate"]]
    """The kind of event: always `conversation.item.truncate`."""
    item_id: Required[str]
    """Id of the item that the event belongs to."""
    content_index: Required[int]
    """Index of the part in the item's `content`."""
    audio_end_ms: Required[int]
    """Milliseconds of input audio since the session began, up to this point."""

class RealtimeClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["input_audio_buffer.append"]]
    """The kind of event: always `input_audio_buffer.append`."""
    audio: Required[str]
    """Audio, base64-encoded."""

class RealtimeClientEventInputAudioBufferClearDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["input_audio_buffer.clear"]]
    """The kind of event: always `input_audio_buffer.clear`."""

class RealtimeClientEventInputAudioBufferCommitDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["input_audio_buffer.commit"]]
    """The kind of event: always `input_audio_buffer.commit`."""

class RealtimeClientEventOutputAudioBufferClearDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server."""
    type: Required[Literal["output_audio_buffer.clear"]]
    """The kind of event: always `output_audio_buffer.clear`."""

class RealtimeClientEventResponseCancelDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["response.cancel"]]
    """The kind of event: always `response.cancel`."""
    response_id: str
    """Id of the response that the event belongs to."""

class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["response.create"]]
    """The kind of event: always `response.create`."""
    response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict
    """Settings of one response, which take the place of the session's."""

class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, given by the server. At most 512 characters."""
    type: Required[Literal["session.update"]]
    """The kind of event: always `session.update`."""
    session: Required[
        RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict
    ]
    """The session as it is now."""

class RealtimeResponseCreateParamsDict(TypedDict, total=False):
    output_modalities: Sequence[RealtimeResponseCreateParamsOutputModalitiesItemInput]
    """What the model may answer with: `text`, `audio`."""
    instructions: str
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    audio: RealtimeResponseCreateParamsAudio | RealtimeResponseCreateParamsAudioDict
    """Settings of the audio."""
    tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
    """The tools that the model could call."""
    tool_choice: (
        ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
    )
    """Which tool the model uses: `auto` leaves it to the model, `none` forbids all, `required` asks for at least
    one; an object names it. Default: `auto`."""
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    reasoning: RealtimeReasoning | RealtimeReasoningDict
    """How the model reasons; only for models that do."""
    max_output_tokens: int | Literal["inf"]
    """The most tokens to generate, those of reasoning included."""
    conversation: str | RealtimeResponseCreateParamsConversationInput
    """Whether the response becomes part of the conversation (`auto`) or stands outside (`none`). Default: `auto`."""
    metadata: MetadataInput
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    prompt: PromptInput
    """A prompt template that is kept by OpenAI, and the values for its variables."""
    input: Sequence[RealtimeConversationItemInput]
    """What the model responds to, in place of the conversation; an empty list for nothing."""

class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
    output: RealtimeResponseCreateParamsAudioOutput | RealtimeResponseCreateParamsAudioOutputDict
    """Settings of the audio that goes out."""

class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the audio that you get."""
    voice: VoiceIdsOrCustomVoiceInput
    """A voice: one of the server's by its name, or your own by its id. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""
