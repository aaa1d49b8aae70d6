"""`CreateChatCompletionRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_request_message_content_part_text import ChatCompletionRequestMessageContentPartText
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.custom_tool_chat_completions import CustomToolChatCompletions
    from ..models.moderation_param import ModerationParam
    from ..models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.response_format_json_object import ResponseFormatJsonObject
    from ..models.response_format_json_schema import ResponseFormatJsonSchema
    from ..models.response_format_text import ResponseFormatText
    from ..unions import (
        ChatCompletionMessageToolCalls,
        ChatCompletionRequestAssistantMessageContentPart,
        ChatCompletionRequestMessage,
        ChatCompletionRequestUserMessageContentPart,
        ChatCompletionStreamOptions,
        ChatCompletionToolChoiceOption,
        FunctionParameters,
        Metadata,
        ModelIdsShared,
        ParallelToolCalls,
        ReasoningEffort,
        ResponseModalities,
        ServiceTier,
        StopConfiguration,
        Verbosity,
        VoiceIdsOrCustomVoice,
    )


@model
class CreateChatCompletionRequest(Base):
    """What is asked of the model: the conversation so far, which model, and how it is to answer."""

    metadata: Metadata = None
    """Labels for the completion, if it is stored."""
    top_logprobs: int | None = absent
    """How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`."""
    temperature: float | None = None
    """How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not
    both."""
    top_p: float | None = None
    """Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the
    top tenth. Change this or `temperature`, not both."""
    user: str | None = absent
    """An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place."""
    safety_identifier: str | None = None
    """An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other
    users' work. Hash whatever identifies a person."""
    prompt_cache_key: str | None = None
    """Requests with the same key are likelier to find each other's prompt in the cache."""
    prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetention | None = None
    """How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values:
    `in_memory`, `24h`."""
    prompt_cache_options: PromptCacheOptionsParam | None = absent
    """How the prompt is cached."""
    messages: list[ChatCompletionRequestMessage]
    """The conversation so far, oldest message first. Not empty."""
    model: ModelIdsShared
    """The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    service_tier: ServiceTier = None
    """Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`."""
    modalities: ResponseModalities = None
    """What the answer may consist of. Values: `text`, `audio`."""
    verbosity: Verbosity = None
    """How wordy the answer is. Values: `low`, `medium`, `high`."""
    reasoning_effort: ReasoningEffort = None
    """How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`,
    `max`."""
    max_completion_tokens: int | None = None
    """The most tokens that may be generated for each choice, those of thinking included. Where it is reached,
    `finish_reason` is `length`."""
    frequency_penalty: float | None = None
    """From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition."""
    presence_penalty: float | None = None
    """From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = absent
    """Let a model that can search the web do so, and tell it where the user is."""
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None = absent
    """The form of the answer: free text, JSON that follows a schema, or any JSON."""
    audio: CreateChatCompletionRequestAudio | None = None
    """How a spoken answer sounds; needed where `modalities` names audio."""
    store: bool | None = None
    """Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards
    may still answer 404."""
    moderation: ModerationParam | None = None
    """Have request and answer moderated."""
    stream: bool | None = None
    """Whether the answer comes in chunks as it is made, rather than at once."""
    stop: StopConfiguration = None
    """Where the model is to stop. From 1 to 4 items."""
    logit_bias: dict[str, int] | None = None
    """Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always)."""
    logprobs: bool | None = None
    """Whether the log probability of each token of the answer is returned."""
    max_tokens: int | None = None
    """The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning
    models refuse this one."""
    n: int | None = None
    """How many choices to generate, 1 to 128. The tokens of all of them are paid for."""
    prediction: PredictionContent | None = None
    """Text that much of the answer is expected to repeat, which makes it come faster."""
    seed: int | None = None
    """With the same seed, equal requests tend to give equal answers; nothing guarantees it (see
    `system_fingerprint`). Deprecated by OpenAI."""
    stream_options: ChatCompletionStreamOptions = None
    """What a stream brings besides the answer; only with `stream`."""
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None = absent
    """The tools that the model may call: functions with parameters, or custom tools with text."""
    tool_choice: ChatCompletionToolChoiceOption | None = absent
    """Whether and which tools the model calls. Values: `none`, `auto`, `required`."""
    parallel_tool_calls: ParallelToolCalls | None = absent
    """Whether the model may ask for several tool calls at once."""
    function_call: CreateChatCompletionRequestFunctionCall | ChatCompletionFunctionCallOption | None = absent
    """Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`."""
    functions: list[ChatCompletionFunctions] | None = absent
    """The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items."""

    _nested = {
        "prompt_cache_options": "PromptCacheOptionsParam",
        "messages": ["ChatCompletionRequestMessage"],
        "web_search_options": "CreateChatCompletionRequestWebSearchOptions",
        "response_format": (
            "type",
            {
                "text": "ResponseFormatText",
                "json_schema": "ResponseFormatJsonSchema",
                "json_object": "ResponseFormatJsonObject",
            },
        ),
        "audio": "CreateChatCompletionRequestAudio",
        "moderation": "ModerationParam",
        "prediction": "PredictionContent",
        "stream_options": "ChatCompletionStreamOptions",
        "tools": [("type", {"function": "ChatCompletionTool", "custom": "CustomToolChatCompletions"})],
        "tool_choice": "ChatCompletionToolChoiceOption",
        "function_call": "ChatCompletionFunctionCallOption",
        "functions": ["ChatCompletionFunctions"],
    }


@model
class ChatCompletionFunctionCallOption(Base):
    """Have the model call one function, in the form that came before tool choices."""

    name: str
    """Its name."""


@model
class ChatCompletionFunctions(Base):
    """A function that the model may call, in the form that came before tools."""

    description: str | None = absent
    """What the function does; the model decides by it when and how to call."""
    name: str
    """The name: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParameters | None = absent
    """The parameters, as a JSON Schema; none unless given."""


@model
class ChatCompletionRequestAssistantMessage(Base):
    """What the model said earlier in the conversation."""

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """Its text, or text and refusal parts. Needed unless there are tool calls. Not empty."""
    refusal: str | None = None
    """What it said when it refused."""
    role: Literal["assistant"]
    """Always `assistant`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    """Its spoken answer, by id."""
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    """The tool calls it asked for."""
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """The function it wanted called. Deprecated: `tool_calls` took its place."""

    _nested = {
        "content": ["ChatCompletionRequestAssistantMessageContentPart"],
        "audio": "ChatCompletionRequestAssistantMessageAudio",
        "tool_calls": "ChatCompletionMessageToolCalls",
        "function_call": "ChatCompletionRequestAssistantMessageFunctionCall",
    }
    _tags = {"role": "assistant"}


@model
class ChatCompletionRequestAssistantMessageAudio(Base):
    """A spoken answer of the model, by its id."""

    id: str
    """The id of the audio, from the message that brought it."""


@model
class ChatCompletionRequestAssistantMessageFunctionCall(Base):
    """The function that the model wanted called, in the form that came before `tool_calls`."""

    arguments: str
    """The arguments as JSON text."""
    name: str
    """The name of the function."""


@model
class ChatCompletionRequestDeveloperMessage(Base):
    """Instructions of the developer, which the model follows whatever users say. Newer models take these in place
    of system messages."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The instructions, as text or as text parts. Not empty."""
    role: Literal["developer"]
    """Always `developer`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"role": "developer"}


@model
class ChatCompletionRequestFunctionMessage(Base):
    """The result of a function call, in the form that came before tool messages."""

    role: Literal["function"]
    """Always `function`."""
    content: str | None
    """The result, as text."""
    name: str
    """The called function's name."""

    _tags = {"role": "function"}


@model
class ChatCompletionRequestMessageContentPartAudio(Base):
    """A part of a message that is sound."""

    type: Literal["input_audio"]
    """Always `input_audio`."""
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    """The sound."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Cache the prompt up to the end of this part."""

    _nested = {
        "input_audio": "ChatCompletionRequestMessageContentPartAudioInputAudio",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _tags = {"type": "input_audio"}


@model
class ChatCompletionRequestMessageContentPartAudioInputAudio(Base):
    """Sound that is given to the model."""

    data: str
    """The sound, Base64-encoded."""
    format: ChatCompletionRequestMessageContentPartAudioInputAudioFormat
    """Its encoding. Values: `wav`, `mp3`."""


ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput: TypeAlias = Literal["wav", "mp3"]
ChatCompletionRequestMessageContentPartAudioInputAudioFormat: TypeAlias = (
    ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput | str
)
"""The encoding of sound that is given to the model."""


@model
class ChatCompletionRequestMessageContentPartFile(Base):
    """A part of a message that is a file."""

    type: Literal["file"]
    """Always `file`."""
    file: ChatCompletionRequestMessageContentPartFileFile
    """The file."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Cache the prompt up to the end of this part."""

    _nested = {
        "file": "ChatCompletionRequestMessageContentPartFileFile",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _tags = {"type": "file"}


@model
class ChatCompletionRequestMessageContentPartFileFile(Base):
    """A file that is given to the model: its content, or the id of one uploaded before."""

    filename: str | None = absent
    """The name of the file, where its content is given."""
    file_data: str | None = absent
    """The content of the file, Base64-encoded."""
    file_id: str | None = absent
    """The id of an uploaded file."""


@model
class ChatCompletionRequestSystemMessage(Base):
    """Instructions of the developer, in the form for models before o1."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The instructions, as text or as text parts. Not empty."""
    role: Literal["system"]
    """Always `system`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"role": "system"}


@model
class ChatCompletionRequestToolMessage(Base):
    """The result of a tool call, for the model."""

    role: Literal["tool"]
    """Always `tool`."""
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The result, as text or as text parts. Not empty."""
    tool_call_id: str
    """The id of the call that this answers."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"role": "tool"}


@model
class ChatCompletionRequestUserMessage(Base):
    """What the end user says or shows."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    """Text, or parts: text, images, sound, files. Not empty."""
    role: Literal["user"]
    """Always `user`."""
    name: str | None = absent
    """A name for the speaker, to tell several of one role apart."""

    _nested = {"content": ["ChatCompletionRequestUserMessageContentPart"]}
    _tags = {"role": "user"}


CreateChatCompletionRequestPromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
CreateChatCompletionRequestPromptCacheRetention: TypeAlias = CreateChatCompletionRequestPromptCacheRetentionInput | str
"""How long a cached prompt is kept: in memory for a short while (`in_memory`), or up to 24 hours (`24h`)."""


@model
class CreateChatCompletionRequestWebSearchOptions(Base):
    """How a model searches the web."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    """Roughly where the user is, so that results fit."""
    search_context_size: WebSearchContextSize | None = absent
    """How much of what is found the model reads. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {"user_location": "CreateChatCompletionRequestWebSearchOptionsUserLocation"}


@model
class CreateChatCompletionRequestWebSearchOptionsUserLocation(Base):
    """Roughly where the user is."""

    type: Literal["approximate"]
    """Always `approximate`."""
    approximate: WebSearchLocation
    """The place."""

    _nested = {"approximate": "WebSearchLocation"}
    _tags = {"type": "approximate"}


@model
class CreateChatCompletionRequestAudio(Base):
    """How a spoken answer sounds."""

    voice: VoiceIdsOrCustomVoice
    """Who speaks. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`, `verse`, `marin`,
    `cedar`, `fable`, `onyx`, and 1 more."""
    format: CreateChatCompletionRequestAudioFormat
    """The encoding of the sound. Values: `wav`, `aac`, `mp3`, `flac`, `opus`, `pcm16`."""

    _nested = {"voice": "VoiceIdsOrCustomVoice"}


CreateChatCompletionRequestAudioFormatInput: TypeAlias = Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
CreateChatCompletionRequestAudioFormat: TypeAlias = CreateChatCompletionRequestAudioFormatInput | str
"""The encoding of a spoken answer. A streamed one is `pcm16`."""

CreateChatCompletionRequestFunctionCallInput: TypeAlias = Literal["none", "auto"]
CreateChatCompletionRequestFunctionCall: TypeAlias = CreateChatCompletionRequestFunctionCallInput | str
"""Whether the model calls a function: never (`none`), or as it sees fit (`auto`)."""


@model
class PredictionContent(Base):
    """Text that much of the answer is expected to repeat, such as a file in which little is to change."""

    type: Literal["content"]
    """Always `content`."""
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The text, or text parts. Not empty."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"type": "content"}


ResponseModalitiesItemInput: TypeAlias = Literal["text", "audio"]
ResponseModalitiesItem: TypeAlias = ResponseModalitiesItemInput | str
"""A form of answer: written or spoken."""

WebSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
WebSearchContextSize: TypeAlias = WebSearchContextSizeInput | str
"""How much of what a search finds the model reads: more costs more tokens."""


@model
class WebSearchLocation(Base):
    """A place, as exactly as is known."""

    country: str | None = absent
    """Two-letter country code of ISO 3166-1."""
    region: str | None = absent
    """Region or state, in free text."""
    city: str | None = absent
    """City, in free text."""
    timezone: str | None = absent
    """Time zone by its IANA name."""
