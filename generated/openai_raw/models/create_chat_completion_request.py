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
    """What is asked of the model: the conversation so far, which model, and how it is to answer.

    Attributes:
        metadata: Labels for the completion, if it is stored.
        top_logprobs: How many of the likeliest tokens to return at each place, 0 to 20; sometimes fewer come.
            Needs `logprobs`.
        temperature: How random the choice of tokens is, from 0 (nearly always the likeliest) to 2. Change this
            or `top_p`, not both.
        top_p: Choose only among the likeliest tokens that together have this probability, from 0 to 1: with
            0.1, among the top tenth. Change this or `temperature`, not both.
        user: An id of your end user. Deprecated: `safety_identifier` and `prompt_cache_key` took its place.
        safety_identifier: An unchanging id of your end user, at most 64 characters, by which misuse can be told
            apart from other users' work. Hash whatever identifies a person.
        prompt_cache_key: Requests with the same key are likelier to find each other's prompt in the cache.
        prompt_cache_retention: How long a cached prompt may be kept at most. Deprecated:
            `prompt_cache_options.ttl` took its place.
        prompt_cache_options: How the prompt is cached.
        messages: The conversation so far, oldest message first.
        model: The model that is to answer.
        service_tier: Which processing the request gets.
        modalities: What the answer may consist of.
        verbosity: How wordy the answer is.
        reasoning_effort: How much the model thinks before it answers.
        max_completion_tokens: The most tokens that may be generated for each choice, those of thinking
            included. Where it is reached, `finish_reason` is `length`.
        frequency_penalty: From -2 to 2. Above 0, a token becomes the less likely the more often it has been
            used: less repetition.
        presence_penalty: From -2 to 2. Above 0, a token that has been used at all becomes less likely: more new
            topics.
        web_search_options: Let a model that can search the web do so, and tell it where the user is.
        response_format: The form of the answer: free text, JSON that follows a schema, or any JSON.
        audio: How a spoken answer sounds; needed where `modalities` names audio.
        store: Whether the completion is kept, so that it can be listed and retrieved later. A retrieval right
            afterwards may still answer 404.
        moderation: Have request and answer moderated.
        stream: Whether the answer comes in chunks as it is made, rather than at once.
        stop: Where the model is to stop.
        logit_bias: Makes tokens likelier or unlikelier: token ids (as text) with a bias from -100 (never) to
            100 (always).
        logprobs: Whether the log probability of each token of the answer is returned.
        max_tokens: The most tokens that may be generated. Deprecated: `max_completion_tokens` took its place,
            and reasoning models refuse this one.
        n: How many choices to generate, 1 to 128. The tokens of all of them are paid for.
        prediction: Text that much of the answer is expected to repeat, which makes it come faster.
        seed: Requests with the same seed and parameters should give the same answer, as far as the server can;
            see `system_fingerprint`.
        stream_options: What a stream brings besides the answer; only with `stream`.
        tools: The tools that the model may call: functions with parameters, or custom tools with text.
        tool_choice: Whether and which tools the model calls.
        parallel_tool_calls: Whether the model may ask for several tool calls at once.
        function_call: Which function the model calls. Deprecated: `tool_choice` took its place.
        functions: The functions that the model may call. Deprecated: `tools` took its place.
    """

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
