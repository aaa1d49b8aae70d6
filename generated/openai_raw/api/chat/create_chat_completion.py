"""Create a chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.chat_completion_function_call_option import ChatCompletionFunctionCallOption, ChatCompletionFunctionCallOptionDict
    from ...models.chat_completion_functions import ChatCompletionFunctions, ChatCompletionFunctionsDict
    from ...models.chat_completion_tool import ChatCompletionTool, ChatCompletionToolDict
    from ...models.create_chat_completion_request_audio import CreateChatCompletionRequestAudio, CreateChatCompletionRequestAudioDict
    from ...models.create_chat_completion_request_function_call import CreateChatCompletionRequestFunctionCallInput
    from ...models.create_chat_completion_request_prompt_cache_retention import CreateChatCompletionRequestPromptCacheRetentionInput
    from ...models.create_chat_completion_request_web_search_options import CreateChatCompletionRequestWebSearchOptions, CreateChatCompletionRequestWebSearchOptionsDict
    from ...models.custom_tool_chat_completions import CustomToolChatCompletions, CustomToolChatCompletionsDict
    from ...models.moderation_param import ModerationParam, ModerationParamDict
    from ...models.prediction_content import PredictionContent, PredictionContentDict
    from ...models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from ...models.response_format_json_object import ResponseFormatJsonObject, ResponseFormatJsonObjectDict
    from ...models.response_format_json_schema import ResponseFormatJsonSchema, ResponseFormatJsonSchemaDict
    from ...models.response_format_text import ResponseFormatText, ResponseFormatTextDict
    from ...unions import ChatCompletionRequestMessageInput, ChatCompletionStreamOptionsInput, ChatCompletionToolChoiceOptionInput, MetadataInput, ModelIdsSharedInput, ParallelToolCallsInput, ReasoningEffortInput, ResponseModalitiesInput, ServiceTierInput, StopConfigurationInput, VerbosityInput

    class CreateChatCompletionParams(RequestOptions, total=False):
        """The keyword arguments of ``createChatCompletion``."""

        messages: Required[Iterable[ChatCompletionRequestMessageInput]]
        model: Required[ModelIdsSharedInput]
        metadata: MetadataInput | Omit
        top_logprobs: int | Omit
        temperature: float | Omit | None
        top_p: float | Omit | None
        user: str | Omit
        safety_identifier: str | Omit | None
        prompt_cache_key: str | Omit | None
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | Omit | None
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit
        service_tier: ServiceTierInput | Omit
        modalities: ResponseModalitiesInput | Omit
        verbosity: VerbosityInput | Omit
        reasoning_effort: ReasoningEffortInput | Omit
        max_completion_tokens: int | Omit | None
        frequency_penalty: float | Omit | None
        presence_penalty: float | Omit | None
        web_search_options: CreateChatCompletionRequestWebSearchOptions | CreateChatCompletionRequestWebSearchOptionsDict | Omit
        response_format: ResponseFormatText | ResponseFormatTextDict | ResponseFormatJsonSchema | ResponseFormatJsonSchemaDict | ResponseFormatJsonObject | ResponseFormatJsonObjectDict | Omit
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | Omit | None
        store: bool | Omit | None
        moderation: ModerationParam | ModerationParamDict | Omit | None
        stop: StopConfigurationInput | Omit
        logit_bias: Mapping[str, int] | Omit | None
        logprobs: bool | Omit | None
        max_tokens: int | Omit | None
        n: int | Omit | None
        prediction: PredictionContent | PredictionContentDict | Omit | None
        seed: int | Omit | None
        stream_options: ChatCompletionStreamOptionsInput | Omit
        tools: Iterable[ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict] | Omit
        tool_choice: ChatCompletionToolChoiceOptionInput | Omit
        parallel_tool_calls: ParallelToolCallsInput | Omit
        function_call: CreateChatCompletionRequestFunctionCallInput | ChatCompletionFunctionCallOption | ChatCompletionFunctionCallOptionDict | Omit
        functions: Iterable[ChatCompletionFunctions | ChatCompletionFunctionsDict] | Omit

OPERATION = Operation(
    id="createChatCompletion",
    method="POST",
    path="/chat/completions",
    body={'metadata': 'metadata', 'top_logprobs': 'top_logprobs', 'temperature': 'temperature', 'top_p': 'top_p', 'user': 'user', 'safety_identifier': 'safety_identifier', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'messages': 'messages', 'model': 'model', 'service_tier': 'service_tier', 'modalities': 'modalities', 'verbosity': 'verbosity', 'reasoning_effort': 'reasoning_effort', 'max_completion_tokens': 'max_completion_tokens', 'frequency_penalty': 'frequency_penalty', 'presence_penalty': 'presence_penalty', 'web_search_options': 'web_search_options', 'response_format': 'response_format', 'audio': 'audio', 'store': 'store', 'moderation': 'moderation', 'stream': 'stream', 'stop': 'stop', 'logit_bias': 'logit_bias', 'logprobs': 'logprobs', 'max_tokens': 'max_tokens', 'n': 'n', 'prediction': 'prediction', 'seed': 'seed', 'stream_options': 'stream_options', 'tools': 'tools', 'tool_choice': 'tool_choice', 'parallel_tool_calls': 'parallel_tool_calls', 'function_call': 'function_call', 'functions': 'functions'},
    required=('messages', 'model'),
    bodies=('application/json',),
    result='ChatCompletion',
    event='ChatCompletionChunk',
    streams=True,
    switch=('stream', True),
)
