"""Create a chat completion"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
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

        metadata: MetadataInput
        top_logprobs: int
        temperature: float | None
        top_p: float | None
        user: str
        safety_identifier: str | None
        prompt_cache_key: str | None
        prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetentionInput | None
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
        messages: Required[Sequence[ChatCompletionRequestMessageInput]]
        model: Required[ModelIdsSharedInput]
        service_tier: ServiceTierInput
        modalities: ResponseModalitiesInput
        verbosity: VerbosityInput
        reasoning_effort: ReasoningEffortInput
        max_completion_tokens: int | None
        frequency_penalty: float | None
        presence_penalty: float | None
        web_search_options: CreateChatCompletionRequestWebSearchOptions | CreateChatCompletionRequestWebSearchOptionsDict
        response_format: ResponseFormatText | ResponseFormatTextDict | ResponseFormatJsonSchema | ResponseFormatJsonSchemaDict | ResponseFormatJsonObject | ResponseFormatJsonObjectDict
        audio: CreateChatCompletionRequestAudio | CreateChatCompletionRequestAudioDict | None
        store: bool | None
        moderation: ModerationParam | ModerationParamDict | None
        stop: StopConfigurationInput
        logit_bias: Mapping[str, int] | None
        logprobs: bool | None
        max_tokens: int | None
        n: int | None
        prediction: PredictionContent | PredictionContentDict | None
        seed: int | None
        stream_options: ChatCompletionStreamOptionsInput
        tools: Sequence[ChatCompletionTool | ChatCompletionToolDict | CustomToolChatCompletions | CustomToolChatCompletionsDict]
        tool_choice: ChatCompletionToolChoiceOptionInput
        parallel_tool_calls: ParallelToolCallsInput
        function_call: CreateChatCompletionRequestFunctionCallInput | ChatCompletionFunctionCallOption | ChatCompletionFunctionCallOptionDict
        functions: Sequence[ChatCompletionFunctions | ChatCompletionFunctionsDict]

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
