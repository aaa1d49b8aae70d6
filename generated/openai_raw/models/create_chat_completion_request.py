from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.chat_completion_function_call_option import ChatCompletionFunctionCallOption
    from ..models.chat_completion_functions import ChatCompletionFunctions
    from ..models.chat_completion_tool import ChatCompletionTool
    from ..models.create_chat_completion_request_audio import CreateChatCompletionRequestAudio
    from ..models.create_chat_completion_request_function_call import CreateChatCompletionRequestFunctionCall
    from ..models.create_chat_completion_request_prompt_cache_retention import CreateChatCompletionRequestPromptCacheRetention
    from ..models.create_chat_completion_request_web_search_options import CreateChatCompletionRequestWebSearchOptions
    from ..models.custom_tool_chat_completions import CustomToolChatCompletions
    from ..models.moderation_param import ModerationParam
    from ..models.prediction_content import PredictionContent
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.response_format_json_object import ResponseFormatJsonObject
    from ..models.response_format_json_schema import ResponseFormatJsonSchema
    from ..models.response_format_text import ResponseFormatText
    from ..unions import ChatCompletionRequestMessage, ChatCompletionStreamOptions, ChatCompletionToolChoiceOption, Metadata, ModelIdsShared, ParallelToolCalls, ReasoningEffort, ResponseModalities, ServiceTier, StopConfiguration, Verbosity


@model
class CreateChatCompletionRequest(Base):
    """Create chat completion request."""

    metadata: Metadata = None
    top_logprobs: int | None = absent
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: CreateChatCompletionRequestPromptCacheRetention | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = absent
    messages: list[ChatCompletionRequestMessage]
    model: ModelIdsShared
    service_tier: ServiceTier = None
    modalities: ResponseModalities = None
    verbosity: Verbosity = None
    reasoning_effort: ReasoningEffort = None
    max_completion_tokens: int | None = None
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    web_search_options: CreateChatCompletionRequestWebSearchOptions | None = absent
    response_format: ResponseFormatText | ResponseFormatJsonSchema | ResponseFormatJsonObject | None = absent
    audio: CreateChatCompletionRequestAudio | None = None
    store: bool | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    stop: StopConfiguration = None
    logit_bias: dict[str, int] | None = None
    logprobs: bool | None = None
    max_tokens: int | None = None
    n: int | None = None
    prediction: PredictionContent | None = None
    seed: int | None = None
    stream_options: ChatCompletionStreamOptions = None
    tools: list[ChatCompletionTool | CustomToolChatCompletions] | None = absent
    tool_choice: ChatCompletionToolChoiceOption | None = absent
    parallel_tool_calls: ParallelToolCalls | None = absent
    function_call: CreateChatCompletionRequestFunctionCall | ChatCompletionFunctionCallOption | None = absent
    functions: list[ChatCompletionFunctions] | None = absent

    _nested = {'prompt_cache_options': 'PromptCacheOptionsParam', 'messages': ['ChatCompletionRequestMessage'], 'web_search_options': 'CreateChatCompletionRequestWebSearchOptions', 'response_format': ('type', {'text': 'ResponseFormatText', 'json_schema': 'ResponseFormatJsonSchema', 'json_object': 'ResponseFormatJsonObject'}), 'audio': 'CreateChatCompletionRequestAudio', 'moderation': 'ModerationParam', 'prediction': 'PredictionContent', 'stream_options': 'ChatCompletionStreamOptions', 'tools': [('type', {'function': 'ChatCompletionTool', 'custom': 'CustomToolChatCompletions'})], 'tool_choice': 'ChatCompletionToolChoiceOption', 'function_call': 'ChatCompletionFunctionCallOption', 'functions': ['ChatCompletionFunctions']}
