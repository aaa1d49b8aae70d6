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
    """A chat completion request: the conversation so far, the model, and options for the answer."""

    metadata: Metadata = None
    """Key-value pairs for the completion, if it is stored."""
    top_logprobs: int | None = absent
    """How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires
    `logprobs`."""
    temperature: float | None = None
    """Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both."""
    top_p: float | None = None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both."""
    user: str | None = absent
    """Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`."""
    safety_identifier: str | None = None
    """Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names
    and email addresses."""
    prompt_cache_key: str | None = None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetention | None = None
    """Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`,
    `24h`."""
    prompt_cache_options: PromptCacheOptionsParam | None = absent
    """Prompt caching options."""
    messages: list[ChatCompletionRequestMessage]
    """Messages of the conversation so far, oldest first. Not empty."""
    model: ModelIdsShared
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`,
    `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    service_tier: ServiceTier = None
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`,
    `fast`."""
    modalities: ResponseModalities = None
    """Output types to generate: `text`, `audio`, or both."""
    verbosity: Verbosity = None
    """How verbose the answer is. Values: `low`, `medium`, `high`."""
    reasoning_effort: ReasoningEffort = None
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`."""
    max_completion_tokens: int | None = None
    """Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached,
    `finish_reason` is `length`."""
    frequency_penalty: float | None = None
    """From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which
    reduces repetition."""
    presence_penalty: float | None = None
    """From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics."""
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = absent
    """Web search options, for models that can search the web."""
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None = absent
    """Format of the answer: plain text, JSON that matches a schema, or any JSON object."""
    audio: CreateChatCompletionRequestAudio | None = None
    """Voice and format of spoken answers. Required if `modalities` includes audio."""
    store: bool | None = None
    """Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may
    still fail with a 404 error."""
    moderation: ModerationParam | None = None
    """Moderation of the request and the answer."""
    stream: bool | None = None
    """Whether to stream the answer in chunks while it is generated."""
    stop: StopConfiguration = None
    """Up to four sequences at which generation stops. They are not part of the answer. From 1 to 4 items."""
    logit_bias: dict[str, int] | None = None
    """Bias per token id, from -100 (never) to 100 (almost always)."""
    logprobs: bool | None = None
    """Whether to return the log probabilities of the generated tokens."""
    max_tokens: int | None = None
    """Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it."""
    n: int | None = None
    """Number of choices to generate, 1 to 128. The tokens of all choices are billed."""
    prediction: PredictionContent | None = None
    """Expected content of the answer. Generation is faster where the answer matches it."""
    seed: int | None = None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See
    `system_fingerprint`. Deprecated by OpenAI."""
    stream_options: ChatCompletionStreamOptions = None
    """Streaming options; only with `stream=True`."""
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None = absent
    """Tools the model may call: functions with parameters, or custom tools with text input."""
    tool_choice: ChatCompletionToolChoiceOption | None = absent
    """Which tools the model may or must call. Values: `none`, `auto`, `required`."""
    parallel_tool_calls: ParallelToolCalls | None = absent
    """Whether the model may request several tool calls at once."""
    function_call: CreateChatCompletionRequestFunctionCall | ChatCompletionFunctionCallOption | None = absent
    """Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`."""
    functions: list[ChatCompletionFunctions] | None = absent
    """Functions the model may call. Deprecated: use `tools`. From 1 to 128 items."""

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
    """Forces the model to call one function. Deprecated: use `tool_choice`."""

    name: str
    """Name of the function or tool."""


@model
class ChatCompletionFunctions(Base):
    """A function the model may call. Deprecated: use `tools`."""

    description: str | None = absent
    """What the function does. The model relies on this to decide when and how to call it."""
    name: str
    """Name of the function: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParameters | None = absent
    """Parameters of the function, as a JSON Schema. Omit it for a function without parameters."""


@model
class ChatCompletionRequestAssistantMessage(Base):
    """An earlier message from the model."""

    content: str | list[ChatCompletionRequestAssistantMessageContentPart] | None = None
    """Text, or a list of text and refusal parts. Required unless there are tool calls. Not empty."""
    refusal: str | None = None
    """Refusal message of the model."""
    role: Literal["assistant"]
    """Always `assistant`."""
    name: str | None = absent
    """Name of the participant, to distinguish several with the same role."""
    audio: ChatCompletionRequestAssistantMessageAudio | None = None
    """Reference to an earlier spoken answer."""
    tool_calls: ChatCompletionMessageToolCalls | None = absent
    """Tool calls requested by the model in this message."""
    function_call: ChatCompletionRequestAssistantMessageFunctionCall | None = None
    """Function call requested by the model. Deprecated: use `tool_calls`."""

    _nested = {
        "content": ["ChatCompletionRequestAssistantMessageContentPart"],
        "audio": "ChatCompletionRequestAssistantMessageAudio",
        "tool_calls": "ChatCompletionMessageToolCalls",
        "function_call": "ChatCompletionRequestAssistantMessageFunctionCall",
    }
    _tags = {"role": "assistant"}


@model
class ChatCompletionRequestAssistantMessageAudio(Base):
    """Reference to a spoken answer of the model."""

    id: str
    """Id of the audio, from the message that contained it."""


@model
class ChatCompletionRequestAssistantMessageFunctionCall(Base):
    """Function call requested by the model. Deprecated: use `tool_calls`."""

    arguments: str
    """Arguments as JSON text."""
    name: str
    """Name of the function."""


@model
class ChatCompletionRequestDeveloperMessage(Base):
    """Developer instructions, which take precedence over user messages. Replaces system messages for newer models."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The instructions, as text or text parts. Not empty."""
    role: Literal["developer"]
    """Always `developer`."""
    name: str | None = absent
    """Name of the participant, to distinguish several with the same role."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"role": "developer"}


@model
class ChatCompletionRequestFunctionMessage(Base):
    """The result of a function call. Deprecated: use tool messages."""

    role: Literal["function"]
    """Always `function`."""
    content: str | None
    """The result, as text."""
    name: str
    """Name of the called function."""

    _tags = {"role": "function"}


@model
class ChatCompletionRequestMessageContentPartAudio(Base):
    """A part of a message with audio for the model to hear."""

    type: Literal["input_audio"]
    """Always `input_audio`."""
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio
    """The audio data and its format."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Caches the prompt up to the end of this part."""

    _nested = {
        "input_audio": "ChatCompletionRequestMessageContentPartAudioInputAudio",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _tags = {"type": "input_audio"}


@model
class ChatCompletionRequestMessageContentPartAudioInputAudio(Base):
    """Audio input for the model."""

    data: str
    """Audio data, base64-encoded."""
    format: ChatCompletionRequestMessageContentPartAudioInputAudioFormat
    """Encoding of the audio. Values: `wav`, `mp3`."""


ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput: TypeAlias = Literal["wav", "mp3"]
ChatCompletionRequestMessageContentPartAudioInputAudioFormat: TypeAlias = (
    ChatCompletionRequestMessageContentPartAudioInputAudioFormatInput | str
)
"""Encoding of input audio."""


@model
class ChatCompletionRequestMessageContentPartFile(Base):
    """A part of a message with a file for the model to read."""

    type: Literal["file"]
    """Always `file`."""
    file: ChatCompletionRequestMessageContentPartFileFile
    """The file: either its content or the id of an uploaded file."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = absent
    """Caches the prompt up to the end of this part."""

    _nested = {
        "file": "ChatCompletionRequestMessageContentPartFileFile",
        "prompt_cache_breakpoint": "PromptCacheBreakpointParam",
    }
    _tags = {"type": "file"}


@model
class ChatCompletionRequestMessageContentPartFileFile(Base):
    """File input for the model: either its content or the id of an uploaded file."""

    filename: str | None = absent
    """Name of the file, if its content is passed as `file_data`."""
    file_data: str | None = absent
    """Content of the file, base64-encoded."""
    file_id: str | None = absent
    """Id of an uploaded file."""


@model
class ChatCompletionRequestSystemMessage(Base):
    """System instructions, for models before o1. Newer models use developer messages."""

    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The instructions, as text or text parts. Not empty."""
    role: Literal["system"]
    """Always `system`."""
    name: str | None = absent
    """Name of the participant, to distinguish several with the same role."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"role": "system"}


@model
class ChatCompletionRequestToolMessage(Base):
    """The result of a tool call."""

    role: Literal["tool"]
    """Always `tool`."""
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The result, as text or text parts. Not empty."""
    tool_call_id: str
    """Id of the tool call that this is the result of."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"role": "tool"}


@model
class ChatCompletionRequestUserMessage(Base):
    """A message from the end user."""

    content: str | list[ChatCompletionRequestUserMessageContentPart]
    """Text, or a list of parts: text, images, audio, files. Not empty."""
    role: Literal["user"]
    """Always `user`."""
    name: str | None = absent
    """Name of the participant, to distinguish several with the same role."""

    _nested = {"content": ["ChatCompletionRequestUserMessageContentPart"]}
    _tags = {"role": "user"}


CreateChatCompletionRequestPromptCacheRetentionInput: TypeAlias = Literal["in_memory", "24h"]
CreateChatCompletionRequestPromptCacheRetention: TypeAlias = CreateChatCompletionRequestPromptCacheRetentionInput | str
"""How long a prompt stays in the cache: briefly in memory (`in_memory`), or up to 24 hours (`24h`)."""


@model
class CreateChatCompletionRequestWebSearchOptions(Base):
    """How the model searches the web."""

    user_location: CreateChatCompletionRequestWebSearchOptionsUserLocation | None = None
    """Approximate location of the user, for local results."""
    search_context_size: WebSearchContextSize | None = absent
    """Amount of search context that the model receives. Values: `low`, `medium`, `high`. Default: `medium`."""

    _nested = {"user_location": "CreateChatCompletionRequestWebSearchOptionsUserLocation"}


@model
class CreateChatCompletionRequestWebSearchOptionsUserLocation(Base):
    """Approximate location of the user."""

    type: Literal["approximate"]
    """Always `approximate`."""
    approximate: WebSearchLocation
    """The location."""

    _nested = {"approximate": "WebSearchLocation"}
    _tags = {"type": "approximate"}


@model
class CreateChatCompletionRequestAudio(Base):
    """Voice and format of spoken answers."""

    voice: VoiceIdsOrCustomVoice
    """Voice that speaks the answer. Known values: `alloy`, `ash`, `ballad`, `coral`, `echo`, `sage`, `shimmer`,
    `verse`, `marin`, `cedar`, `fable`, `onyx`, and 1 more."""
    format: CreateChatCompletionRequestAudioFormat
    """Encoding of the audio. Values: `wav`, `aac`, `mp3`, `flac`, `opus`, `pcm16`."""

    _nested = {"voice": "VoiceIdsOrCustomVoice"}


CreateChatCompletionRequestAudioFormatInput: TypeAlias = Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
CreateChatCompletionRequestAudioFormat: TypeAlias = CreateChatCompletionRequestAudioFormatInput | str
"""Encoding of spoken answers. Streaming requires `pcm16`."""

CreateChatCompletionRequestFunctionCallInput: TypeAlias = Literal["none", "auto"]
CreateChatCompletionRequestFunctionCall: TypeAlias = CreateChatCompletionRequestFunctionCallInput | str
"""Whether the model may call functions: never (`none`), or as it decides (`auto`)."""


@model
class PredictionContent(Base):
    """Expected content of the answer, such as a file with only minor changes. Generation is faster where the
    answer matches it."""

    type: Literal["content"]
    """Always `content`."""
    content: str | list[ChatCompletionRequestMessageContentPartText]
    """The expected text, or a list of text parts. Not empty."""

    _nested = {"content": ["ChatCompletionRequestMessageContentPartText"]}
    _tags = {"type": "content"}


ResponseModalitiesItemInput: TypeAlias = Literal["text", "audio"]
ResponseModalitiesItem: TypeAlias = ResponseModalitiesItemInput | str
"""An output type: text or audio."""

WebSearchContextSizeInput: TypeAlias = Literal["low", "medium", "high"]
WebSearchContextSize: TypeAlias = WebSearchContextSizeInput | str
"""Amount of search context that the model receives. More uses more tokens."""


@model
class WebSearchLocation(Base):
    """An approximate location."""

    country: str | None = absent
    """Two-letter ISO 3166-1 country code, such as `US`."""
    region: str | None = absent
    """Region or state, as free text."""
    city: str | None = absent
    """City, as free text."""
    timezone: str | None = absent
    """IANA time zone, such as `Europe/Paris`."""
