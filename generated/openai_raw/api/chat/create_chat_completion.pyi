"""Create a chat completion"""

from collections.abc import Iterable, Mapping
from typing import Required, Unpack

from ... import http
from ...client import Omit, RequestOptions
from ...dicts.chat_completion_tool import ChatCompletionToolDict
from ...dicts.create_chat_completion_request import (
    ChatCompletionFunctionCallOptionDict,
    ChatCompletionFunctionsDict,
    CreateChatCompletionRequestAudioDict,
    CreateChatCompletionRequestWebSearchOptionsDict,
    PredictionContentDict,
)
from ...dicts.custom_tool_chat_completions import CustomToolChatCompletionsDict
from ...dicts.moderation_param import ModerationParamDict
from ...dicts.prompt_cache_options_param import PromptCacheOptionsParamDict
from ...dicts.response_format_json_object import ResponseFormatJsonObjectDict
from ...dicts.response_format_json_schema import ResponseFormatJsonSchemaDict
from ...dicts.response_format_text import ResponseFormatTextDict
from ...models.chat_completion_tool import ChatCompletionTool
from ...models.create_chat_completion_request import (
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctions,
    CreateChatCompletionRequestAudio,
    CreateChatCompletionRequestFunctionCallInput,
    CreateChatCompletionRequestPromptCacheRetentionInput,
    CreateChatCompletionRequestWebSearchOptions,
    PredictionContent,
)
from ...models.create_chat_completion_response import ChatCompletion
from ...models.custom_tool_chat_completions import CustomToolChatCompletions
from ...models.moderation_param import ModerationParam
from ...models.prompt_cache_options_param import PromptCacheOptionsParam
from ...models.response_format_json_object import ResponseFormatJsonObject
from ...models.response_format_json_schema import ResponseFormatJsonSchema
from ...models.response_format_text import ResponseFormatText
from ...operation import Operation
from ...unions import (
    ChatCompletionRequestMessageInput,
    ChatCompletionStreamOptionsInput,
    ChatCompletionToolChoiceOptionInput,
    MetadataInput,
    ModelIdsSharedInput,
    ParallelToolCallsInput,
    ReasoningEffortInput,
    ResponseModalitiesInput,
    ServiceTierInput,
    StopConfigurationInput,
    VerbosityInput,
)

OPERATION: Operation

class CreateChatCompletionParams(RequestOptions, total=False):
    """The keyword arguments of ``createChatCompletion``."""

    messages: Required[Iterable[ChatCompletionRequestMessageInput]]
    """The conversation so far, oldest message first. Not empty."""
    model: Required[ModelIdsSharedInput]
    """The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`,
    `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    metadata: MetadataInput | Omit
    """Labels for the completion, if it is stored."""
    top_logprobs: int | Omit
    """How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`."""
    temperature: float | Omit | None
    """How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not
    both. Default: `1`."""
    top_p: float | Omit | None
    """Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the
    top tenth. Change this or `temperature`, not both. Default: `1`."""
    user: str | Omit
    """An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place."""
    safety_identifier: str | Omit | None
    """An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other
    users' work. Hash whatever identifies a person."""
    prompt_cache_key: str | Omit | None
    """Requests with the same key are likelier to find each other's prompt in the cache."""
    prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None
    """How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values:
    `in_memory`, `24h`."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit
    """How the prompt is cached."""
    service_tier: ServiceTierInput | Omit
    """Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default:
    `auto`."""
    modalities: ResponseModalitiesInput | Omit
    """What the answer may consist of. Values: `text`, `audio`."""
    verbosity: VerbosityInput | Omit
    """How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""
    reasoning_effort: ReasoningEffortInput | Omit
    """How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`,
    `max`. Default: `medium`."""
    max_completion_tokens: int | Omit | None
    """The most tokens that may be generated for each choice, those of thinking included. Where it is reached,
    `finish_reason` is `length`."""
    frequency_penalty: float | Omit | None
    """From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition.
    Default: `0`."""
    presence_penalty: float | Omit | None
    """From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics. Default: `0`."""
    web_search_options: (
        CreateChatCompletionRequestWebSearchOptions | CreateChatCompletionRequestWebSearchOptionsDict | Omit
    )
    """Let a model that can search the web do so, and tell it where the user is."""
    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit
    )
    """The form of the answer: free text, JSON that follows a schema, or any JSON."""
    audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None
    """How a spoken answer sounds; needed where `modalities` names audio."""
    store: bool | Omit | None
    """Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards
    may still answer 404. Default: `false`."""
    moderation: ModerationParam | ModerationParamDict | Omit | None
    """Have request and answer moderated."""
    stop: StopConfigurationInput | Omit
    """Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items."""
    logit_bias: Mapping[str, int] | Omit | None
    """Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always)."""
    logprobs: bool | Omit | None
    """Whether the log probability of each token of the answer is returned. Default: `false`."""
    max_tokens: int | Omit | None
    """The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning
    models refuse this one."""
    n: int | Omit | None
    """How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`."""
    prediction: PredictionContent | PredictionContentDict | Omit | None
    """Text that much of the answer is expected to repeat, which makes it come faster."""
    seed: int | Omit | None
    """With the same seed, equal requests tend to give equal answers; nothing guarantees it (see
    `system_fingerprint`). Deprecated by OpenAI."""
    stream_options: ChatCompletionStreamOptionsInput | Omit
    """What a stream brings besides the answer; only with `stream`."""
    tools: (
        Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit
    )
    """The tools that the model may call: functions with parameters, or custom tools with text."""
    tool_choice: ChatCompletionToolChoiceOptionInput | Omit
    """Whether and which tools the model calls. Values: `none`, `auto`, `required`."""
    parallel_tool_calls: ParallelToolCallsInput | Omit
    """Whether the model may ask for several tool calls at once. Default: `true`."""
    function_call: (
        CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit
    )
    """Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`."""
    functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit
    """The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items."""

def sync(*, client: http.Client, **params: Unpack[CreateChatCompletionParams]) -> ChatCompletion | None:
    """Send ``POST /chat/completions``, and give what the answer holds."""

def sync_detailed(
    *, client: http.Client, **params: Unpack[CreateChatCompletionParams]
) -> http.Response[ChatCompletion]:
    """Send ``POST /chat/completions``, and give the whole response."""

async def asyncio(*, client: http.Client, **params: Unpack[CreateChatCompletionParams]) -> ChatCompletion | None:
    """Send ``POST /chat/completions``, and give what the answer holds."""

async def asyncio_detailed(
    *, client: http.Client, **params: Unpack[CreateChatCompletionParams]
) -> http.Response[ChatCompletion]:
    """Send ``POST /chat/completions``, and give the whole response."""
