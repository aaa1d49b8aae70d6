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
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.create"]]
    """Event type: always `conversation.item.create`."""
    previous_item_id: str
    """Id of the item before this one; None or `root` if it is the first."""
    item: Required[RealtimeConversationItemInput]
    """The current state of the item."""

class RealtimeClientEventConversationItemDeleteDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.delete"]]
    """Event type: always `conversation.item.delete`."""
    item_id: Required[str]
    """Id of the item that the event is about."""

class RealtimeClientEventConversationItemRetrieveDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.retrieve"]]
    """Event type: always `conversation.item.retrieve`."""
    item_id: Required[str]
    """Id of the item that the event is about."""

class RealtimeClientEventConversationItemTruncateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["conversation.item.truncate"]]
    """Event type: always `conversation.item.truncate`."""
    item_id: Required[str]
    """Id of the item that the event is about."""
    content_index: Required[int]
    """Index of the content part in the `content` of its item."""
    audio_end_ms: Required[int]
    """Position in the input audio, in milliseconds since the start of the session."""

class RealtimeClientEventInputAudioBufferAppendDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["input_audio_buffer.append"]]
    """Event type: always `input_audio_buffer.append`."""
    audio: Required[str]
    """Audio, base64-encoded."""

class RealtimeClientEventInputAudioBufferClearDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["input_audio_buffer.clear"]]
    """Event type: always `input_audio_buffer.clear`."""

class RealtimeClientEventInputAudioBufferCommitDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["input_audio_buffer.commit"]]
    """Event type: always `input_audio_buffer.commit`."""

class RealtimeClientEventOutputAudioBufferClearDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server."""
    type: Required[Literal["output_audio_buffer.clear"]]
    """Event type: always `output_audio_buffer.clear`."""

class RealtimeClientEventResponseCancelDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["response.cancel"]]
    """Event type: always `response.cancel`."""
    response_id: str
    """Id of the response that the event is about."""

class RealtimeClientEventResponseCreateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["response.create"]]
    """Event type: always `response.create`."""
    response: RealtimeResponseCreateParams | RealtimeResponseCreateParamsDict
    """Settings of one response, which take the place of the session's."""

class RealtimeClientEventSessionUpdateDict(TypedDict, total=False):
    event_id: str
    """Id of the event, assigned by the server. At most 512 characters."""
    type: Required[Literal["session.update"]]
    """Event type: always `session.update`."""
    session: Required[
        RealtimeSessionCreateRequestGA
        | RealtimeSessionCreateRequestGADict
        | RealtimeTranscriptionSessionCreateRequestGA
        | RealtimeTranscriptionSessionCreateRequestGADict
    ]
    """The session with its current configuration."""

class RealtimeResponseCreateParamsDict(TypedDict, total=False):
    output_modalities: Sequence[RealtimeResponseCreateParamsOutputModalitiesItemInput]
    """Modalities the model may respond with: `text`, `audio`."""
    instructions: str
    """System instructions: how the model should behave. They precede the conversation."""
    audio: RealtimeResponseCreateParamsAudio | RealtimeResponseCreateParamsAudioDict
    """Formats and processing of the audio in both directions."""
    tools: Sequence[RealtimeFunctionTool | RealtimeFunctionToolDict | MCPTool | MCPToolDict]
    """Tools the model was allowed to call."""
    tool_choice: (
        ToolChoiceOptionsInput | ToolChoiceFunction | ToolChoiceFunctionDict | ToolChoiceMCP | ToolChoiceMCPDict
    )
    """Which tool to use: `auto` lets the model decide, `none` forbids tools, `required` demands at least one call,
    and an object names a specific tool. Default: `auto`."""
    parallel_tool_calls: bool
    """Whether the model may call several tools in parallel."""
    reasoning: RealtimeReasoning | RealtimeReasoningDict
    """Reasoning options; only for reasoning models."""
    max_output_tokens: int | Literal["inf"]
    """Maximum number of tokens to generate, including reasoning tokens."""
    conversation: str | RealtimeResponseCreateParamsConversationInput
    """Whether to add the response to the conversation (`auto`) or not (`none`). Default: `auto`."""
    metadata: MetadataInput
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    prompt: PromptInput
    """Reference to a stored prompt template, with values for its variables."""
    input: Sequence[RealtimeConversationItemInput]
    """What the model responds to, in place of the conversation; an empty list for nothing."""

class RealtimeResponseCreateParamsAudioDict(TypedDict, total=False):
    output: RealtimeResponseCreateParamsAudioOutput | RealtimeResponseCreateParamsAudioOutputDict
    """Format, voice and speed of the generated audio."""

class RealtimeResponseCreateParamsAudioOutputDict(TypedDict, total=False):
    format: RealtimeAudioFormatsInput
    """Encoding of the output audio."""
    voice: VoiceIdsOrCustomVoiceInput
    """A voice: the name of a built-in voice, or the id of a custom one. Known values: `alloy`, `ash`, `ballad`,
    `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more. Default:
    `alloy`."""
