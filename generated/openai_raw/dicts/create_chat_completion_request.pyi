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
    """Its name."""

class ChatCompletionFunctionsDict(TypedDict, total=False):
    description: str
    """What the function does; the model decides by it when and how to call."""
    name: Required[str]
    """The name: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParametersInput
    """The parameters, as a JSON Schema; none unless given."""

class ChatCompletionRequestAssistantMessageDict(TypedDict, total=False):
    content: str | Sequence[ChatCompletionRequestAssistantMessageContentPartInput] | None
    """Its text, or text and refusal parts. Needed unless there are tool calls. Not empty."""
    refusal: str | None
    """What it said when it refused."""
    role: Required[Literal["assistant"]]
    """Always `assistant`."""
    name: str
    """A name for the speaker, to tell several of one role apart."""
    audio: ChatCompletionRequestAssistantMessageAudio | ChatCompletionRequestAssistantMessageAudioDict | None
    """Its spoken answer, by id."""
    tool_calls: ChatCompletionMessageToolCallsInput
    """The tool calls it asked for."""
    function_call: (
        ChatCompletionRequestAssistantMessageFunctionCall | ChatCompletionRequestAssistantMessageFunctionCallDict | None
    )
    """The function it wanted called. Deprecated: `tool_calls` took its place."""

class ChatCompletionRequestAssistantMessageAudioDict(TypedDict, total=False):
    id: Required[str]
    """The id of the audio, from the message that brought it."""

class ChatCompletionRequestAssistantMessageFunctionCallDict(TypedDict, total=False):
    arguments: Required[str]
    """The arguments as JSON text."""
    name: Required[str]
    """The name of the function."""

class ChatCompletionRequestDeveloperMessageDict(TypedDict, total=False):
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The instructions, as text or as text parts. Not empty."""
    role: Required[Literal["developer"]]
    """Always `developer`."""
    name: str
    """A name for the speaker, to tell several of one role apart."""

class ChatCompletionRequestFunctionMessageDict(TypedDict, total=False):
    role: Required[Literal["function"]]
    """Always `function`."""
    content: Required[str | None]
    """The result, as text."""
    name: Required[str]
    """The called function's name."""

class ChatCompletionRequestMessageContentPartAudioDict(TypedDict, total=False):
    type: Required[Literal["input_audio"]]
    """Always `input_audio`."""
    input_audio: Required[
        ChatCompletionRequestMessageContentPartAudioInputAudio
        | ChatCompletionRequestMessageContentPartAudioInputAudioDict
    ]
    """The sound."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
    """Cache the prompt up to the end of this part."""

class ChatCompletionRequestMessageContentPartAudioInputAudioDict(TypedDict, total=False):
    data: Required[str]
    """The sound, Base64-encoded."""
    format: Required[ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput]
    """Its encoding. Values: `wav`, `mp3`."""

class ChatCompletionRequestMessageContentPartFileDict(TypedDict, total=False):
    type: Required[Literal["file"]]
    """Always `file`."""
    file: Required[
        ChatCompletionRequestMessageContentPartFileFile | ChatCompletionRequestMessageContentPartFileFileDict
    ]
    """The file."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpointParamDict
    """Cache the prompt up to the end of this part."""

class ChatCompletionRequestMessageContentPartFileFileDict(TypedDict, total=False):
    filename: str
    """The name of the file, where its content is given."""
    file_data: str
    """The content of the file, Base64-encoded."""
    file_id: str
    """The id of an uploaded file."""

class ChatCompletionRequestSystemMessageDict(TypedDict, total=False):
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The instructions, as text or as text parts. Not empty."""
    role: Required[Literal["system"]]
    """Always `system`."""
    name: str
    """A name for the speaker, to tell several of one role apart."""

class ChatCompletionRequestToolMessageDict(TypedDict, total=False):
    role: Required[Literal["tool"]]
    """Always `tool`."""
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The result, as text or as text parts. Not empty."""
    tool_call_id: Required[str]
    """The id of the call that this answers."""

class ChatCompletionRequestUserMessageDict(TypedDict, total=False):
    content: Required[str | Sequence[ChatCompletionRequestUserMessageContentPartInput]]
    """Text, or parts: text, images, sound, files. Not empty."""
    role: Required[Literal["user"]]
    """Always `user`."""
    name: str
    """A name for the speaker, to tell several of one role apart."""

class CreateChatCompletionRequestWebSearchOptionsDict(TypedDict, total=False):
    user_location: (
        CreateChatCompletionRequestWebSearchOptionsUserLocation
        | CreateChatCompletionRequestWebSearchOptionsUserLocationDict
        | None
    )
    """Roughly where the user is, so that results fit."""
    search_context_size: WebSearchContextSizeInput
    """How much of what is found the model reads. Values: `low`, `medium`, `high`. Default: `medium`."""

class CreateChatCompletionRequestWebSearchOptionsUserLocationDict(TypedDict, total=False):
    type: Required[Literal["approximate"]]
    """Always `approximate`."""
    approximate: Required[WebSearchLocation | WebSearchLocationDict]
    """The place."""

class CreateChatCompletionRequestAudioDict(TypedDict, total=False):
    voice: Required[VoiceIdsOrCustomVoiceInput]
    """Who speaks. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`,
    `cedar`, `fable`, `onyx`, and 1 more."""
    format: Required[CreateChatCompletionRequestAudioFormatInput]
    """The encoding of the sound. Values: `wav`, `aac`, `mp3`, `flac`, `opus`, `pcm16`."""

class PredictionContentDict(TypedDict, total=False):
    type: Required[Literal["content"]]
    """Always `content`."""
    content: Required[
        str | Sequence[ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartTextDict]
    ]
    """The text, or text parts. Not empty."""

class WebSearchLocationDict(TypedDict, total=False):
    country: str
    """Two-letter country code of ISO 3166-1."""
    region: str
    """Region or state, in free text."""
    city: str
    """City, in free text."""
    timezone: str
    """Time zone by its IANA name."""
