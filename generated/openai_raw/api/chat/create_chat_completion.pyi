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
    """Messages of the conversation so far, oldest first. Not empty."""
    model: Required[ModelIdsSharedInput]
    """The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`,
    `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`,
    `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more."""
    metadata: MetadataInput | Omit
    """Key-value pairs for the completion, if it is stored."""
    top_logprobs: int | Omit
    """How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires
    `logprobs`."""
    temperature: float | Omit | None
    """Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both. Default: `1`."""
    top_p: float | Omit | None
    """Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered.
    Change this or `temperature`, not both. Default: `1`."""
    user: str | Omit
    """Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`."""
    safety_identifier: str | Omit | None
    """Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names
    and email addresses."""
    prompt_cache_key: str | Omit | None
    """Requests with the same key are more likely to hit the same prompt cache."""
    prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None
    """Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`,
    `24h`."""
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit
    """Prompt caching options."""
    service_tier: ServiceTierInput | Omit
    """Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`,
    `fast`. Default: `auto`."""
    modalities: ResponseModalitiesInput | Omit
    """Output types to generate: `text`, `audio`, or both."""
    verbosity: VerbosityInput | Omit
    """How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`."""
    reasoning_effort: ReasoningEffortInput | Omit
    """How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`,
    `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`."""
    max_completion_tokens: int | Omit | None
    """Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached,
    `finish_reason` is `length`."""
    frequency_penalty: float | Omit | None
    """From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which
    reduces repetition. Default: `0`."""
    presence_penalty: float | Omit | None
    """From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics.
    Default: `0`."""
    web_search_options: (
        CreateChatCompletionRequestWebSearchOptions | CreateChatCompletionRequestWebSearchOptionsDict | Omit
    )
    """Web search options, for models that can search the web."""
    response_format: (
        ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit
    )
    """Format of the answer: plain text, JSON that matches a schema, or any JSON object."""
    audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None
    """Voice and format of spoken answers. Required if `modalities` includes audio."""
    store: bool | Omit | None
    """Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may
    still fail with a 404 error. Default: `false`."""
    moderation: ModerationParam | ModerationParamDict | Omit | None
    """Moderation of the request and the answer."""
    stop: StopConfigurationInput | Omit
    """Up to four sequences at which generation stops. They are not part of the answer. Default: `<|endoftext|>`.
    From 1 to 4 items."""
    logit_bias: Mapping[str, int] | Omit | None
    """Bias per token id, from -100 (never) to 100 (almost always)."""
    logprobs: bool | Omit | None
    """Whether to return the log probabilities of the generated tokens. Default: `false`."""
    max_tokens: int | Omit | None
    """Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it."""
    n: int | Omit | None
    """Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`."""
    prediction: PredictionContent | PredictionContentDict | Omit | None
    """Expected content of the answer. Generation is faster where the answer matches it."""
    seed: int | Omit | None
    """Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See
    `system_fingerprint`. Deprecated by OpenAI."""
    stream_options: ChatCompletionStreamOptionsInput | Omit
    """Streaming options; only with `stream=True`."""
    tools: (
        Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit
    )
    """Tools the model may call: functions with parameters, or custom tools with text input."""
    tool_choice: ChatCompletionToolChoiceOptionInput | Omit
    """Which tools the model may or must call. Values: `none`, `auto`, `required`."""
    parallel_tool_calls: ParallelToolCallsInput | Omit
    """Whether the model may request several tool calls at once. Default: `true`."""
    function_call: (
        CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit
    )
    """Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`."""
    functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit
    """Functions the model may call. Deprecated: use `tools`. From 1 to 128 items."""

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
