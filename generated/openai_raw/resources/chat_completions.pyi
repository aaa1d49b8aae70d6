"""The resource ``client.chat.completions``, for type checkers, editors and `inspect.signature`."""

from collections.abc import Iterable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import cached_property
from typing import Any, Literal, Protocol, Unpack, overload

import httpx

from ..api.chat.create_chat_completion import CreateChatCompletionParams
from ..api.chat.delete_chat_completion import DeleteChatCompletionParams
from ..api.chat.get_chat_completion import GetChatCompletionParams
from ..api.chat.list_chat_completions import ListChatCompletionsParams
from ..api.chat.update_chat_completion import UpdateChatCompletionParams
from ..client import (
    AsyncPage,
    AsyncPages,
    AsyncResource,
    AsyncStream,
    AsyncStreamedResponse,
    Omit,
    Page,
    RawResponse,
    Resource,
    Stream,
    StreamedResponse,
)
from ..dicts.chat_completion_tool import ChatCompletionToolDict
from ..dicts.create_chat_completion_request import (
    ChatCompletionFunctionCallOptionDict,
    ChatCompletionFunctionsDict,
    CreateChatCompletionRequestAudioDict,
    CreateChatCompletionRequestWebSearchOptionsDict,
    PredictionContentDict,
)
from ..dicts.custom_tool_chat_completions import CustomToolChatCompletionsDict
from ..dicts.moderation_param import ModerationParamDict
from ..dicts.prompt_cache_options_param import PromptCacheOptionsParamDict
from ..dicts.response_format_json_object import ResponseFormatJsonObjectDict
from ..dicts.response_format_json_schema import ResponseFormatJsonSchemaDict
from ..dicts.response_format_text import ResponseFormatTextDict
from ..models.chat_completion_deleted import ChatCompletionDeleted
from ..models.chat_completion_tool import ChatCompletionTool
from ..models.create_chat_completion_request import (
    ChatCompletionFunctionCallOption,
    ChatCompletionFunctions,
    CreateChatCompletionRequestAudio,
    CreateChatCompletionRequestFunctionCallInput,
    CreateChatCompletionRequestPromptCacheRetentionInput,
    CreateChatCompletionRequestWebSearchOptions,
    PredictionContent,
)
from ..models.create_chat_completion_response import ChatCompletion
from ..models.create_chat_completion_stream_response import ChatCompletionChunk
from ..models.custom_tool_chat_completions import CustomToolChatCompletions
from ..models.enums import ListChatCompletionsOrderInput
from ..models.moderation_param import ModerationParam
from ..models.prompt_cache_options_param import PromptCacheOptionsParam
from ..models.response_format_json_object import ResponseFormatJsonObject
from ..models.response_format_json_schema import ResponseFormatJsonSchema
from ..models.response_format_text import ResponseFormatText
from ..unions import (
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
from .chat_completions_messages import AsyncChatCompletionsMessages, ChatCompletionsMessages

class ChatCompletions(Resource):
    @cached_property
    def messages(self) -> ChatCompletionsMessages: ...
    def list(
        self,
        *,
        model: str | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListChatCompletionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Page[ChatCompletion]:
        """List stored chat completions

        Lists completions created with `store=True`. Iterate over the result to fetch all pages.

        ``GET /chat/completions``

        Args:
            model: Return only completions of this model.
            metadata: Return only completions with all of these metadata entries. Sent as `metadata[key]=value`.
            after: Cursor: the id of the last completion on the previous page.
            limit: Number of completions per page, 1 to 100. Default: `20`.
            order: Sort order by creation time. Set it explicitly: the documented default is `asc`, but the server has been seen to list the newest first. Values: `asc`, `desc`.
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionRequestMessageInput],
        model: ModelIdsSharedInput,
        stream: Literal[True],
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        service_tier: ServiceTierInput | Omit = ...,
        modalities: ResponseModalitiesInput | Omit = ...,
        verbosity: VerbosityInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        max_completion_tokens: int | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        web_search_options: CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Omit = ...,
        response_format: ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit = ...,
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None = ...,
        store: bool | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        prediction: PredictionContent | PredictionContentDict | Omit | None = ...,
        seed: int | Omit | None = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        tools: Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        function_call: CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit = ...,
        functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> Stream[ChatCompletionChunk]:
        """Create a chat completion

        Generates the next message of a conversation. With `stream=True`, the answer arrives in chunks while it
        is generated. With `store=True`, it is kept and can be listed, retrieved, updated and deleted
        later. Supported parameters depend on the model; reasoning models reject some.

        ``POST /chat/completions``

        Args:
            messages: Required. Messages of the conversation so far, oldest first. Not empty.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Key-value pairs for the completion, if it is stored.
            top_logprobs: How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires `logprobs`.
            temperature: Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`, `24h`.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: Output types to generate: `text`, `audio`, or both.
            verbosity: How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which reduces repetition. Default: `0`.
            presence_penalty: From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics. Default: `0`.
            web_search_options: Web search options, for models that can search the web.
            response_format: Format of the answer: plain text, JSON that matches a schema, or any JSON object.
            audio: Voice and format of spoken answers. Required if `modalities` includes audio.
            store: Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may still fail with a 404 error. Default: `false`.
            moderation: Moderation of the request and the answer.
            stream: Whether to stream the answer in chunks while it is generated. Default: `false`.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Whether to return the log probabilities of the generated tokens. Default: `false`.
            max_tokens: Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it.
            n: Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`.
            prediction: Expected content of the answer. Generation is faster where the answer matches it.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See `system_fingerprint`. Deprecated by OpenAI.
            stream_options: Streaming options; only with `stream=True`.
            tools: Tools the model may call: functions with parameters, or custom tools with text input.
            tool_choice: Which tools the model may or must call. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`.
            functions: Functions the model may call. Deprecated: use `tools`. From 1 to 128 items.
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionRequestMessageInput],
        model: ModelIdsSharedInput,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        service_tier: ServiceTierInput | Omit = ...,
        modalities: ResponseModalitiesInput | Omit = ...,
        verbosity: VerbosityInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        max_completion_tokens: int | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        web_search_options: CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Omit = ...,
        response_format: ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit = ...,
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None = ...,
        store: bool | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        prediction: PredictionContent | PredictionContentDict | Omit | None = ...,
        seed: int | Omit | None = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        tools: Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        function_call: CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit = ...,
        functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion:
        """Create a chat completion

        Generates the next message of a conversation. With `stream=True`, the answer arrives in chunks while it
        is generated. With `store=True`, it is kept and can be listed, retrieved, updated and deleted
        later. Supported parameters depend on the model; reasoning models reject some.

        ``POST /chat/completions``

        Args:
            messages: Required. Messages of the conversation so far, oldest first. Not empty.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Key-value pairs for the completion, if it is stored.
            top_logprobs: How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires `logprobs`.
            temperature: Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`, `24h`.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: Output types to generate: `text`, `audio`, or both.
            verbosity: How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which reduces repetition. Default: `0`.
            presence_penalty: From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics. Default: `0`.
            web_search_options: Web search options, for models that can search the web.
            response_format: Format of the answer: plain text, JSON that matches a schema, or any JSON object.
            audio: Voice and format of spoken answers. Required if `modalities` includes audio.
            store: Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may still fail with a 404 error. Default: `false`.
            moderation: Moderation of the request and the answer.
            stream: Whether to stream the answer in chunks while it is generated. Default: `false`.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Whether to return the log probabilities of the generated tokens. Default: `false`.
            max_tokens: Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it.
            n: Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`.
            prediction: Expected content of the answer. Generation is faster where the answer matches it.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See `system_fingerprint`. Deprecated by OpenAI.
            stream_options: Streaming options; only with `stream=True`.
            tools: Tools the model may call: functions with parameters, or custom tools with text input.
            tool_choice: Which tools the model may or must call. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`.
            functions: Functions the model may call. Deprecated: use `tools`. From 1 to 128 items.
        """
    @overload
    def create(
        self,
        *,
        messages: Iterable[ChatCompletionRequestMessageInput],
        model: ModelIdsSharedInput,
        stream: bool | None,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        service_tier: ServiceTierInput | Omit = ...,
        modalities: ResponseModalitiesInput | Omit = ...,
        verbosity: VerbosityInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        max_completion_tokens: int | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        web_search_options: CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Omit = ...,
        response_format: ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit = ...,
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None = ...,
        store: bool | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        prediction: PredictionContent | PredictionContentDict | Omit | None = ...,
        seed: int | Omit | None = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        tools: Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        function_call: CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit = ...,
        functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion | Stream[ChatCompletionChunk]:
        """Create a chat completion

        Generates the next message of a conversation. With `stream=True`, the answer arrives in chunks while it
        is generated. With `store=True`, it is kept and can be listed, retrieved, updated and deleted
        later. Supported parameters depend on the model; reasoning models reject some.

        ``POST /chat/completions``

        Args:
            messages: Required. Messages of the conversation so far, oldest first. Not empty.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Key-value pairs for the completion, if it is stored.
            top_logprobs: How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires `logprobs`.
            temperature: Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`, `24h`.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: Output types to generate: `text`, `audio`, or both.
            verbosity: How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which reduces repetition. Default: `0`.
            presence_penalty: From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics. Default: `0`.
            web_search_options: Web search options, for models that can search the web.
            response_format: Format of the answer: plain text, JSON that matches a schema, or any JSON object.
            audio: Voice and format of spoken answers. Required if `modalities` includes audio.
            store: Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may still fail with a 404 error. Default: `false`.
            moderation: Moderation of the request and the answer.
            stream: Whether to stream the answer in chunks while it is generated. Default: `false`.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Whether to return the log probabilities of the generated tokens. Default: `false`.
            max_tokens: Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it.
            n: Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`.
            prediction: Expected content of the answer. Generation is faster where the answer matches it.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See `system_fingerprint`. Deprecated by OpenAI.
            stream_options: Streaming options; only with `stream=True`.
            tools: Tools the model may call: functions with parameters, or custom tools with text input.
            tool_choice: Which tools the model may or must call. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`.
            functions: Functions the model may call. Deprecated: use `tools`. From 1 to 128 items.
        """
    def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion:
        """Retrieve a stored chat completion

        Retrieves a completion created with `store=True`. Immediately after creation the server may still return
        a 404 error.

        ``GET /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
        """
    def update(
        self,
        completion_id: str,
        *,
        metadata: MetadataInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion:
        """Update a stored chat completion

        Updates the metadata of a completion created with `store=True`. Nothing else can be changed.

        ``POST /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
            metadata: Required. New metadata. It replaces all existing entries; None removes them.
        """
    def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletionDeleted:
        """Delete a stored chat completion

        Deletes a completion created with `store=True`, with its messages.

        ``DELETE /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
        """
    @property
    def with_raw_response(self) -> ChatCompletionsRaw: ...
    @property
    def with_streaming_response(self) -> ChatCompletionsStreaming: ...

class AsyncChatCompletions(AsyncResource):
    @cached_property
    def messages(self) -> AsyncChatCompletionsMessages: ...
    def list(
        self,
        *,
        model: str | Omit = ...,
        metadata: MetadataInput | Omit = ...,
        after: str | Omit = ...,
        limit: int | Omit = ...,
        order: ListChatCompletionsOrderInput | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncPages[ChatCompletion]:
        """List stored chat completions

        Lists completions created with `store=True`. Iterate over the result to fetch all pages.

        ``GET /chat/completions``

        Args:
            model: Return only completions of this model.
            metadata: Return only completions with all of these metadata entries. Sent as `metadata[key]=value`.
            after: Cursor: the id of the last completion on the previous page.
            limit: Number of completions per page, 1 to 100. Default: `20`.
            order: Sort order by creation time. Set it explicitly: the documented default is `asc`, but the server has been seen to list the newest first. Values: `asc`, `desc`.
        """
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionRequestMessageInput],
        model: ModelIdsSharedInput,
        stream: Literal[True],
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        service_tier: ServiceTierInput | Omit = ...,
        modalities: ResponseModalitiesInput | Omit = ...,
        verbosity: VerbosityInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        max_completion_tokens: int | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        web_search_options: CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Omit = ...,
        response_format: ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit = ...,
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None = ...,
        store: bool | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        prediction: PredictionContent | PredictionContentDict | Omit | None = ...,
        seed: int | Omit | None = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        tools: Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        function_call: CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit = ...,
        functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> AsyncStream[ChatCompletionChunk]:
        """Create a chat completion

        Generates the next message of a conversation. With `stream=True`, the answer arrives in chunks while it
        is generated. With `store=True`, it is kept and can be listed, retrieved, updated and deleted
        later. Supported parameters depend on the model; reasoning models reject some.

        ``POST /chat/completions``

        Args:
            messages: Required. Messages of the conversation so far, oldest first. Not empty.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Key-value pairs for the completion, if it is stored.
            top_logprobs: How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires `logprobs`.
            temperature: Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`, `24h`.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: Output types to generate: `text`, `audio`, or both.
            verbosity: How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which reduces repetition. Default: `0`.
            presence_penalty: From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics. Default: `0`.
            web_search_options: Web search options, for models that can search the web.
            response_format: Format of the answer: plain text, JSON that matches a schema, or any JSON object.
            audio: Voice and format of spoken answers. Required if `modalities` includes audio.
            store: Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may still fail with a 404 error. Default: `false`.
            moderation: Moderation of the request and the answer.
            stream: Whether to stream the answer in chunks while it is generated. Default: `false`.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Whether to return the log probabilities of the generated tokens. Default: `false`.
            max_tokens: Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it.
            n: Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`.
            prediction: Expected content of the answer. Generation is faster where the answer matches it.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See `system_fingerprint`. Deprecated by OpenAI.
            stream_options: Streaming options; only with `stream=True`.
            tools: Tools the model may call: functions with parameters, or custom tools with text input.
            tool_choice: Which tools the model may or must call. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`.
            functions: Functions the model may call. Deprecated: use `tools`. From 1 to 128 items.
        """
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionRequestMessageInput],
        model: ModelIdsSharedInput,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        service_tier: ServiceTierInput | Omit = ...,
        modalities: ResponseModalitiesInput | Omit = ...,
        verbosity: VerbosityInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        max_completion_tokens: int | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        web_search_options: CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Omit = ...,
        response_format: ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit = ...,
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None = ...,
        store: bool | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        prediction: PredictionContent | PredictionContentDict | Omit | None = ...,
        seed: int | Omit | None = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        tools: Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        function_call: CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit = ...,
        functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit = ...,
        stream: Literal[False] | None = None,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion:
        """Create a chat completion

        Generates the next message of a conversation. With `stream=True`, the answer arrives in chunks while it
        is generated. With `store=True`, it is kept and can be listed, retrieved, updated and deleted
        later. Supported parameters depend on the model; reasoning models reject some.

        ``POST /chat/completions``

        Args:
            messages: Required. Messages of the conversation so far, oldest first. Not empty.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Key-value pairs for the completion, if it is stored.
            top_logprobs: How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires `logprobs`.
            temperature: Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`, `24h`.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: Output types to generate: `text`, `audio`, or both.
            verbosity: How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which reduces repetition. Default: `0`.
            presence_penalty: From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics. Default: `0`.
            web_search_options: Web search options, for models that can search the web.
            response_format: Format of the answer: plain text, JSON that matches a schema, or any JSON object.
            audio: Voice and format of spoken answers. Required if `modalities` includes audio.
            store: Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may still fail with a 404 error. Default: `false`.
            moderation: Moderation of the request and the answer.
            stream: Whether to stream the answer in chunks while it is generated. Default: `false`.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Whether to return the log probabilities of the generated tokens. Default: `false`.
            max_tokens: Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it.
            n: Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`.
            prediction: Expected content of the answer. Generation is faster where the answer matches it.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See `system_fingerprint`. Deprecated by OpenAI.
            stream_options: Streaming options; only with `stream=True`.
            tools: Tools the model may call: functions with parameters, or custom tools with text input.
            tool_choice: Which tools the model may or must call. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`.
            functions: Functions the model may call. Deprecated: use `tools`. From 1 to 128 items.
        """
    @overload
    async def create(
        self,
        *,
        messages: Iterable[ChatCompletionRequestMessageInput],
        model: ModelIdsSharedInput,
        stream: bool | None,
        metadata: MetadataInput | Omit = ...,
        top_logprobs: int | Omit = ...,
        temperature: float | Omit | None = ...,
        top_p: float | Omit | None = ...,
        user: str | Omit = ...,
        safety_identifier: str | Omit | None = ...,
        prompt_cache_key: str | Omit | None = ...,
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None = ...,
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit = ...,
        service_tier: ServiceTierInput | Omit = ...,
        modalities: ResponseModalitiesInput | Omit = ...,
        verbosity: VerbosityInput | Omit = ...,
        reasoning_effort: ReasoningEffortInput | Omit = ...,
        max_completion_tokens: int | Omit | None = ...,
        frequency_penalty: float | Omit | None = ...,
        presence_penalty: float | Omit | None = ...,
        web_search_options: CreateChatCompletionRequestWebSearchOptions
        | CreateChatCompletionRequestWebSearchOptionsDict
        | Omit = ...,
        response_format: ResponseFormatText
        | ResponseFormatTextDict
        | ResponseFormatJsonSchema
        | ResponseFormatJsonSchemaDict
        | ResponseFormatJsonObject
        | ResponseFormatJsonObjectDict
        | Omit = ...,
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None = ...,
        store: bool | Omit | None = ...,
        moderation: ModerationParam | ModerationParamDict | Omit | None = ...,
        stop: StopConfigurationInput | Omit = ...,
        logit_bias: Mapping[str, int] | Omit | None = ...,
        logprobs: bool | Omit | None = ...,
        max_tokens: int | Omit | None = ...,
        n: int | Omit | None = ...,
        prediction: PredictionContent | PredictionContentDict | Omit | None = ...,
        seed: int | Omit | None = ...,
        stream_options: ChatCompletionStreamOptionsInput | Omit = ...,
        tools: Iterable[
            ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict
        ]
        | Omit = ...,
        tool_choice: ChatCompletionToolChoiceOptionInput | Omit = ...,
        parallel_tool_calls: ParallelToolCallsInput | Omit = ...,
        function_call: CreateChatCompletionRequestFunctionCallInput
        | ChatCompletionFunctionCallOption
        | ChatCompletionFunctionCallOptionDict
        | Omit = ...,
        functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit = ...,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion | AsyncStream[ChatCompletionChunk]:
        """Create a chat completion

        Generates the next message of a conversation. With `stream=True`, the answer arrives in chunks while it
        is generated. With `store=True`, it is kept and can be listed, retrieved, updated and deleted
        later. Supported parameters depend on the model; reasoning models reject some.

        ``POST /chat/completions``

        Args:
            messages: Required. Messages of the conversation so far, oldest first. Not empty.
            model: Required. The model to use, such as `gpt-5.4-mini`. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Key-value pairs for the completion, if it is stored.
            top_logprobs: How many of the most likely tokens to return per position, 0 to 20. Fewer may be returned. Requires `logprobs`.
            temperature: Sampling temperature, from 0 (nearly deterministic) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Nucleus sampling, from 0 to 1: with 0.1, only tokens in the top 10 % of probability mass are considered. Change this or `temperature`, not both. Default: `1`.
            user: Id of your end user. Deprecated: use `safety_identifier` and `prompt_cache_key`.
            safety_identifier: Stable identifier of your end user, at most 64 characters, used to detect policy violations. Hash user names and email addresses.
            prompt_cache_key: Requests with the same key are more likely to hit the same prompt cache.
            prompt_cache_retention: Maximum time a prompt stays in the cache. Deprecated: use `prompt_cache_options.ttl`. Values: `in_memory`, `24h`.
            prompt_cache_options: Prompt caching options.
            service_tier: Processing tier, which determines latency and price. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: Output types to generate: `text`, `audio`, or both.
            verbosity: How verbose the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much effort the model spends on reasoning. Less is faster and uses fewer tokens. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: Maximum number of tokens to generate per choice, including reasoning tokens. When it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Positive values penalize tokens in proportion to how often they have already appeared, which reduces repetition. Default: `0`.
            presence_penalty: From -2 to 2. Positive values penalize tokens that have appeared at all, which encourages new topics. Default: `0`.
            web_search_options: Web search options, for models that can search the web.
            response_format: Format of the answer: plain text, JSON that matches a schema, or any JSON object.
            audio: Voice and format of spoken answers. Required if `modalities` includes audio.
            store: Whether to store the completion so that it can be listed and retrieved later. Retrieving it immediately may still fail with a 404 error. Default: `false`.
            moderation: Moderation of the request and the answer.
            stream: Whether to stream the answer in chunks while it is generated. Default: `false`.
            stop: Up to four sequences at which generation stops. They are not part of the answer. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Bias per token id, from -100 (never) to 100 (almost always).
            logprobs: Whether to return the log probabilities of the generated tokens. Default: `false`.
            max_tokens: Maximum number of tokens to generate. Deprecated: use `max_completion_tokens`. Reasoning models reject it.
            n: Number of choices to generate, 1 to 128. The tokens of all choices are billed. Default: `1`.
            prediction: Expected content of the answer. Generation is faster where the answer matches it.
            seed: Seed for best-effort determinism: identical requests with the same seed usually give the same answer. See `system_fingerprint`. Deprecated by OpenAI.
            stream_options: Streaming options; only with `stream=True`.
            tools: Tools the model may call: functions with parameters, or custom tools with text input.
            tool_choice: Which tools the model may or must call. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may request several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: use `tool_choice`. Values: `none`, `auto`.
            functions: Functions the model may call. Deprecated: use `tools`. From 1 to 128 items.
        """
    async def retrieve(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion:
        """Retrieve a stored chat completion

        Retrieves a completion created with `store=True`. Immediately after creation the server may still return
        a 404 error.

        ``GET /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
        """
    async def update(
        self,
        completion_id: str,
        *,
        metadata: MetadataInput,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletion:
        """Update a stored chat completion

        Updates the metadata of a completion created with `store=True`. Nothing else can be changed.

        ``POST /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
            metadata: Required. New metadata. It replaces all existing entries; None removes them.
        """
    async def delete(
        self,
        completion_id: str,
        *,
        extra_headers: Mapping[str, Any] | None = ...,
        extra_query: Mapping[str, Any] | None = ...,
        extra_body: Mapping[str, Any] | None = ...,
        timeout: float | httpx.Timeout | Omit | None = ...,
        max_retries: int = ...,
        deadline: float | None = ...,
        stream_idle_timeout: float | None = ...,
        strict: bool = ...,
    ) -> ChatCompletionDeleted:
        """Delete a stored chat completion

        Deletes a completion created with `store=True`, with its messages.

        ``DELETE /chat/completions/{completion_id}``

        Args:
            completion_id: Required. Id of a stored completion, as returned by `create(store=True)`.
        """
    @property
    def with_raw_response(self) -> AsyncChatCompletionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncChatCompletionsStreaming: ...

class ChatCompletionsRaw(Protocol):
    def list(self, **params: Unpack[ListChatCompletionsParams]) -> RawResponse[Page[ChatCompletion]]: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateChatCompletionParams]
    ) -> RawResponse[Stream[ChatCompletionChunk]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateChatCompletionParams]
    ) -> RawResponse[ChatCompletion]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateChatCompletionParams]
    ) -> RawResponse[ChatCompletion | Stream[ChatCompletionChunk]]: ...
    def retrieve(
        self, completion_id: str, **params: Unpack[GetChatCompletionParams]
    ) -> RawResponse[ChatCompletion]: ...
    def update(
        self, completion_id: str, **params: Unpack[UpdateChatCompletionParams]
    ) -> RawResponse[ChatCompletion]: ...
    def delete(
        self, completion_id: str, **params: Unpack[DeleteChatCompletionParams]
    ) -> RawResponse[ChatCompletionDeleted]: ...

class AsyncChatCompletionsRaw(Protocol):
    async def list(self, **params: Unpack[ListChatCompletionsParams]) -> RawResponse[AsyncPage[ChatCompletion]]: ...
    @overload
    async def create(
        self, *, stream: Literal[True], **params: Unpack[CreateChatCompletionParams]
    ) -> RawResponse[AsyncStream[ChatCompletionChunk]]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateChatCompletionParams]
    ) -> RawResponse[ChatCompletion]: ...
    @overload
    async def create(
        self, *, stream: bool | None, **params: Unpack[CreateChatCompletionParams]
    ) -> RawResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]]: ...
    async def retrieve(
        self, completion_id: str, **params: Unpack[GetChatCompletionParams]
    ) -> RawResponse[ChatCompletion]: ...
    async def update(
        self, completion_id: str, **params: Unpack[UpdateChatCompletionParams]
    ) -> RawResponse[ChatCompletion]: ...
    async def delete(
        self, completion_id: str, **params: Unpack[DeleteChatCompletionParams]
    ) -> RawResponse[ChatCompletionDeleted]: ...

class ChatCompletionsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListChatCompletionsParams]
    ) -> AbstractContextManager[StreamedResponse[Page[ChatCompletion]]]: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateChatCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[Stream[ChatCompletionChunk]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateChatCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[ChatCompletion]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateChatCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[ChatCompletion | Stream[ChatCompletionChunk]]]: ...
    def retrieve(
        self, completion_id: str, **params: Unpack[GetChatCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[ChatCompletion]]: ...
    def update(
        self, completion_id: str, **params: Unpack[UpdateChatCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[ChatCompletion]]: ...
    def delete(
        self, completion_id: str, **params: Unpack[DeleteChatCompletionParams]
    ) -> AbstractContextManager[StreamedResponse[ChatCompletionDeleted]]: ...

class AsyncChatCompletionsStreaming(Protocol):
    def list(
        self, **params: Unpack[ListChatCompletionsParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncPage[ChatCompletion]]]: ...
    @overload
    def create(
        self, *, stream: Literal[True], **params: Unpack[CreateChatCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[AsyncStream[ChatCompletionChunk]]]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | None = None, **params: Unpack[CreateChatCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatCompletion]]: ...
    @overload
    def create(
        self, *, stream: bool | None, **params: Unpack[CreateChatCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatCompletion | AsyncStream[ChatCompletionChunk]]]: ...
    def retrieve(
        self, completion_id: str, **params: Unpack[GetChatCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatCompletion]]: ...
    def update(
        self, completion_id: str, **params: Unpack[UpdateChatCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatCompletion]]: ...
    def delete(
        self, completion_id: str, **params: Unpack[DeleteChatCompletionParams]
    ) -> AbstractAsyncContextManager[AsyncStreamedResponse[ChatCompletionDeleted]]: ...
