"""What requests take instead of the models in ``models.create_chat_completion_request``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartTextDict
from ..dicts.prompt_cache_breakpoint_param import PromptCacheBreakpointParamDict
from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
from ..models.create_chat_completion_request import (
    ChatCompletionRequestAssistantMessageAudio,
    ChatCompletionRequestAssistantMessageFunctionCall,
    ChatCompletionRequestMessageContentPartAudioInputAudio,
    ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput,
    ChatCompletionRequestMessageContentPartFileFile,
    CreateChatCompletionRequestAudioFormatInput,
    CreateChatCompletionRequestWebSearchOptionsUserLocation,
    WebSearchContextSizeInput,
    WebSearchLocation,
)
from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
from ..unions import (
    ChatCompletionMessageToolCallsInput,
    ChatCompletionRequestAssistantMessageContentPartInput,
    ChatCompletionRequestUserMessageContentPartInput,
    FunctionParametersInput,
    VoiceIdsOrCustomVoiceInput,
)

class ChatCompletionFunctionCallOptionDict(TypedDict, total=False):
    name: Required[str]
    """Name of the function or tool."""

class ChatCompletionFunctionsDict(TypedDict, total=False):
    description: str
    """What the function does. The model relies on this to decide when and how to call it."""
    name: Required[str]
    """Name of the function: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParametersInput
    """Parameters of the function, as a JSON Schema. Omit it for a function without parameters."""

class ChatCompletionRequestAssistantMessageDict(TypedDict, total=False):
    content: str | Sequence[ChatCompletionRequestAssistantMessageContentPartInput] | None
    """Text, or a list of text and refusal parts. Required unless there are tool calls. Not empty."""
    refusal: str | None
    """Refusal message of the model."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    name: str
    """Name of the participant, to distinguish several with the same role."""
    audio: ChatCompletionRequestAssistantMessageAudio | ChatCompletionRequestAssistantMessageAudioDict | None
    """Reference to an earlier spoken answer."""
    tool_calls: ChatCompletionMessageToolCallsInput
    """Tool calls requested by the model in this message."""
    function_call: (
        ChatCompletionRequestAssistantMessageFunctionCall | ChatCompletionRequestAssistantMessageFunctionCallDict | None
    )
    """Function call requested by the model. Deprecated: use `tool_calls`."""

class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
    id: Required[str]
    """Id of the audio, from the message that contained it."""

class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    """Arguments as JSON text."""
    name: Required[str]
    """Name of the function."""

class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The instructions, as text or text parts. Not empty."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    name: str
    """Name of the participant, to distinguish several with the same role."""

class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
    role: Required[Literal["function"]]
    """Always `function`."""
    content: Required[str | None]
    """The result, as text."""
    name: Required[str]
    """Name of the called function."""

class ChatCompletionRequestMessageContentPartAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[
        ChatCompletionRequestMessageContentPartAudioInputAudio
        | ChatCompletionRequestMessageContentPartAudioInputAudioDict
    ]
    """The audio data and its format."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
    """Caches the prompt up to the end of this part."""

class ChatCompletionRequestMessageContentPartAudioInputAudioDict(TypedDict, total=False):
    data: Required[str]
    """Audio data, base64-encoded."""
    format: Required[ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput]
    """Encoding of the audio. Values: `wav`, `mp3`."""

class ChatCompletionRequestMessageContentPartFileDict(TypedDict, total=False):
    type: Required[Literal["file"]]
    """Always `file`."""
    file: Required[
        ChatCompletionRequestMessageContentPartFileFile | ChatCompletionRequestMessageContentPartFileFileDict
    ]
    """The file: either its content or the id of an uploaded file."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
    """Caches the prompt up to the end of this part."""

class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
    filename: str
    """Name of the file, if its content is passed as `file_data`."""
    file_data: str
    """Content of the file, base64-encoded."""
    file_id: str
    """Id of an uploaded file."""

class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The instructions, as text or text parts. Not empty."""
    role: Required[Literal["system"]]
    """Always `system`."""
    name: str
    """Name of the participant, to distinguish several with the same role."""

class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
    role: Required[Literal["tool"]]
    """Always `tool`."""
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The result, as text or text parts. Not empty."""
    tool_call_id: Required[str]
    """Id of the tool call that this is the result of."""

class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[ChatCompletionRequestUserMessageContentPartInput]]
    """Text, or a list of parts: text, images, audio, files. Not empty."""
    role: Required[Literal["user"]]
    """Always `user`."""
    name: str
    """Name of the participant, to distinguish several with the same role."""

class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
    user_location: (
        CreateChatCompletionRequestWebSearchOptionsUserLocation
        | CreateChatCompletionRequestWebSearchOptionsUserLocationDict
        | None
    )
    """Approximate location of the user, for local results."""
    search_context_size: WebSearchContextSizeInput
    """Amount of search context that the model receives. Values: `low`, `medium`, `high`. Default: `medium`."""

class CreateChatCompletionRequestWebSearchOptionsUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    """Always `approximate`."""
    approximate: Required[WebSearchLocation | WebSearchLocationDict]
    """The location."""

class CreateChatCompletionRequestAudioDict(TypedDict, total=False):
    voice: Required[VoiceIdsOrCustomVoiceInput]
    """Voice that speaks the answer. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`,
    `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    format: Required[CreateChatCompletionRequestAudioFormatInput]
    """Encoding of the audio. Values: `wav`, `aac`, `mp3`, `flac`, `opus`, `pcm16`."""

class PredictionContentDict(TypedDict, total=False):
    type: Required[Literal["content"]]
    """Always `content`."""
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The expected text, or a list of text parts. Not empty."""

class WebSearchLocationDict(TypedDict, total=False):
    country: str
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str
    """Region or state, as free text."""
    city: str
    """City, as free text."""
    timezone: str
    """IANA time zone, such as `Europe/Paris`."""
