"""The resource ``client.beta.chat.completions``, for type checkers, editors and `inspect.signature`."""

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
from .beta_chat_completions_messages import AsyncBetaChatCompletionsMessages, BetaChatCompletionsMessages

class BetaChatCompletions(Resource):
    @cached_property
    def messages(self) -> BetaChatCompletionsMessages: ...
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

        List the completions that were made with `store=True`, a page at a time. The result can be iterated
        over: it fetches further pages as they are needed.

        ``GET /chat/completions``

        Args:
            model: Only completions of this model.
            metadata: Only completions that carry all of these labels; on the wire `metadata[key]=value`.
            after: The cursor: the id of the last completion of the page before.
            limit: How many completions a page holds, 1 to 100. Default: `20`.
            order: The order by time of creation. Say which one you want: the server was seen to list the newest first where nothing is said, though `asc` is the declared default. Values: `asc`, `desc`.
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

        Have a model answer a conversation. The answer comes at once, or with `stream=True` as chunks while it
        is made (server-sent events, ended by `[DONE]`). With `store=True` it is kept and can be listed,
        retrieved, updated and deleted later. Which parameters a model takes depends on the model;
        reasoning models refuse some.

        ``POST /chat/completions``

        Args:
            messages: Required. The conversation so far, oldest message first. Not empty.
            model: Required. The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the top tenth. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values: `in_memory`, `24h`.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: What the answer may consist of. Values: `text`, `audio`.
            verbosity: How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition. Default: `0`.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics. Default: `0`.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards may still answer 404. Default: `false`.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once. Default: `false`.
            stop: Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned. Default: `false`.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: With the same seed, equal requests tend to give equal answers; nothing guarantees it (see `system_fingerprint`). Deprecated by OpenAI.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`.
            functions: The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items.
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

        Have a model answer a conversation. The answer comes at once, or with `stream=True` as chunks while it
        is made (server-sent events, ended by `[DONE]`). With `store=True` it is kept and can be listed,
        retrieved, updated and deleted later. Which parameters a model takes depends on the model;
        reasoning models refuse some.

        ``POST /chat/completions``

        Args:
            messages: Required. The conversation so far, oldest message first. Not empty.
            model: Required. The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the top tenth. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values: `in_memory`, `24h`.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: What the answer may consist of. Values: `text`, `audio`.
            verbosity: How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition. Default: `0`.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics. Default: `0`.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards may still answer 404. Default: `false`.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once. Default: `false`.
            stop: Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned. Default: `false`.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: With the same seed, equal requests tend to give equal answers; nothing guarantees it (see `system_fingerprint`). Deprecated by OpenAI.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`.
            functions: The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items.
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

        Have a model answer a conversation. The answer comes at once, or with `stream=True` as chunks while it
        is made (server-sent events, ended by `[DONE]`). With `store=True` it is kept and can be listed,
        retrieved, updated and deleted later. Which parameters a model takes depends on the model;
        reasoning models refuse some.

        ``POST /chat/completions``

        Args:
            messages: Required. The conversation so far, oldest message first. Not empty.
            model: Required. The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the top tenth. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values: `in_memory`, `24h`.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: What the answer may consist of. Values: `text`, `audio`.
            verbosity: How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition. Default: `0`.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics. Default: `0`.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards may still answer 404. Default: `false`.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once. Default: `false`.
            stop: Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned. Default: `false`.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: With the same seed, equal requests tend to give equal answers; nothing guarantees it (see `system_fingerprint`). Deprecated by OpenAI.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`.
            functions: The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items.
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

        Get one completion that was made with `store=True`. Right after it was made the server may still answer
        404.

        ``GET /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
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

        Change the metadata of a completion that was made with `store=True`. Nothing else can be changed.

        ``POST /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
            metadata: Required. The labels that take the place of all that were there; null removes them.
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

        Delete a completion that was made with `store=True`, and its messages.

        ``DELETE /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
        """
    @property
    def with_raw_response(self) -> BetaChatCompletionsRaw: ...
    @property
    def with_streaming_response(self) -> BetaChatCompletionsStreaming: ...

class AsyncBetaChatCompletions(AsyncResource):
    @cached_property
    def messages(self) -> AsyncBetaChatCompletionsMessages: ...
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

        List the completions that were made with `store=True`, a page at a time. The result can be iterated
        over: it fetches further pages as they are needed.

        ``GET /chat/completions``

        Args:
            model: Only completions of this model.
            metadata: Only completions that carry all of these labels; on the wire `metadata[key]=value`.
            after: The cursor: the id of the last completion of the page before.
            limit: How many completions a page holds, 1 to 100. Default: `20`.
            order: The order by time of creation. Say which one you want: the server was seen to list the newest first where nothing is said, though `asc` is the declared default. Values: `asc`, `desc`.
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

        Have a model answer a conversation. The answer comes at once, or with `stream=True` as chunks while it
        is made (server-sent events, ended by `[DONE]`). With `store=True` it is kept and can be listed,
        retrieved, updated and deleted later. Which parameters a model takes depends on the model;
        reasoning models refuse some.

        ``POST /chat/completions``

        Args:
            messages: Required. The conversation so far, oldest message first. Not empty.
            model: Required. The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the top tenth. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values: `in_memory`, `24h`.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: What the answer may consist of. Values: `text`, `audio`.
            verbosity: How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition. Default: `0`.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics. Default: `0`.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards may still answer 404. Default: `false`.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once. Default: `false`.
            stop: Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned. Default: `false`.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: With the same seed, equal requests tend to give equal answers; nothing guarantees it (see `system_fingerprint`). Deprecated by OpenAI.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`.
            functions: The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items.
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

        Have a model answer a conversation. The answer comes at once, or with `stream=True` as chunks while it
        is made (server-sent events, ended by `[DONE]`). With `store=True` it is kept and can be listed,
        retrieved, updated and deleted later. Which parameters a model takes depends on the model;
        reasoning models refuse some.

        ``POST /chat/completions``

        Args:
            messages: Required. The conversation so far, oldest message first. Not empty.
            model: Required. The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the top tenth. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values: `in_memory`, `24h`.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: What the answer may consist of. Values: `text`, `audio`.
            verbosity: How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition. Default: `0`.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics. Default: `0`.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards may still answer 404. Default: `false`.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once. Default: `false`.
            stop: Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned. Default: `false`.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: With the same seed, equal requests tend to give equal answers; nothing guarantees it (see `system_fingerprint`). Deprecated by OpenAI.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`.
            functions: The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items.
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

        Have a model answer a conversation. The answer comes at once, or with `stream=True` as chunks while it
        is made (server-sent events, ended by `[DONE]`). With `store=True` it is kept and can be listed,
        retrieved, updated and deleted later. Which parameters a model takes depends on the model;
        reasoning models refuse some.

        ``POST /chat/completions``

        Args:
            messages: Required. The conversation so far, oldest message first. Not empty.
            model: Required. The model that is to answer. Known values: `gpt-5.6-sol`, `gpt-5.6-terra`, `gpt-5.6-luna`, `gpt-5.5`, `gpt-5.5-2026-04-23`, `gpt-5.4`, `gpt-5.4-mini`, `gpt-5.4-nano`, `gpt-5.4-mini-2026-03-17`, `gpt-5.4-nano-2026-03-17`, `gpt-5.3-chat-latest`, `gpt-5.2`, and 103 more.
            metadata: Labels for the completion, if it is stored.
            top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come. Needs `logprobs`.
            temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this or `top_p`, not both. Default: `1`.
            top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with 0.1, among the top tenth. Change this or `temperature`, not both. Default: `1`.
            user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
            safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be told apart from other users' work. Hash whatever identifies a person.
            prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
            prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated: `prompt_cache_options.ttl` took its place. Values: `in_memory`, `24h`.
            prompt_cache_options: How the prompt is cached.
            service_tier: Which processing the request gets. Values: `auto`, `default`, `flex`, `scale`, `priority`, `fast`. Default: `auto`.
            modalities: What the answer may consist of. Values: `text`, `audio`.
            verbosity: How wordy the answer is. Values: `low`, `medium`, `high`. Default: `medium`.
            reasoning_effort: How much the model thinks before it answers. Values: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, `max`. Default: `medium`.
            max_completion_tokens: The most tokens that may be generated for each choice, those of thinking included. Where it is reached, `finish_reason` is `length`.
            frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been used: less repetition. Default: `0`.
            presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new topics. Default: `0`.
            web_search_options: Let a model that can search the web do so, and tell it where the user is.
            response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
            audio: How a spoken answer sounds; needed where `modalities` names audio.
            store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right afterwards may still answer 404. Default: `false`.
            moderation: Have request and answer moderated.
            stream: Whether the answer comes in chunks as it is made, rather than at once. Default: `false`.
            stop: Where the model is to stop. Default: `<|endoftext|>`. From 1 to 4 items.
            logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to 100 (always).
            logprobs: Whether the log probability of each token of the answer is returned. Default: `false`.
            max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place, and reasoning models refuse this one.
            n: How many choices to generate, 1 to 128. The tokens of all of them are paid for. Default: `1`.
            prediction: Text that much of the answer is expected to repeat, which makes it come faster.
            seed: With the same seed, equal requests tend to give equal answers; nothing guarantees it (see `system_fingerprint`). Deprecated by OpenAI.
            stream_options: What a stream brings besides the answer; only with `stream`.
            tools: The tools that the model may call: functions with parameters, or custom tools with text.
            tool_choice: Whether and which tools the model calls. Values: `none`, `auto`, `required`.
            parallel_tool_calls: Whether the model may ask for several tool calls at once. Default: `true`.
            function_call: Which function the model calls. Deprecated: `tool_choice` took its place. Values: `none`, `auto`.
            functions: The functions that the model may call. Deprecated: `tools` took its place. From 1 to 128 items.
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

        Get one completion that was made with `store=True`. Right after it was made the server may still answer
        404.

        ``GET /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
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

        Change the metadata of a completion that was made with `store=True`. Nothing else can be changed.

        ``POST /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
            metadata: Required. The labels that take the place of all that were there; null removes them.
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

        Delete a completion that was made with `store=True`, and its messages.

        ``DELETE /chat/completions/{completion_id}``

        Args:
            completion_id: Required. The id of a stored completion, such as `create(store=True)` gave.
        """
    @property
    def with_raw_response(self) -> AsyncBetaChatCompletionsRaw: ...
    @property
    def with_streaming_response(self) -> AsyncBetaChatCompletionsStreaming: ...

class BetaChatCompletionsRaw(Protocol):
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

class AsyncBetaChatCompletionsRaw(Protocol):
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

class BetaChatCompletionsStreaming(Protocol):
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

class AsyncBetaChatCompletionsStreaming(Protocol):
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
