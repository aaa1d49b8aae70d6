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

    _nested = {'prompt_cache_options': 'PromptCacheOptionsParam', 'messages': ['ChatCompletionRequestMessage'], 'web_search_options': 'CreateChatCompletionRequestWebSearchOptions', 'response_format': ('type', {'text': 'ResponseFormatText', 'json_schema': 'ResponseFormatJsonSchema', 'json_object': 'ResponseFormatJsonObject'}), 'audio': 'CreateChatCompletionRequestAudio', 'moderation': 'ModerationParam', 'prediction': 'PredictionContent', 'stream_options': 'ChatCompletionStreamOptions', 'tools': [('type', {'function': 'ChatCompletionTool', 'custom': 'CustomToolChatCompletions'})], 'tool_choice': 'ChatCompletionToolChoiceOption', 'function_call': 'ChatCompletionFunctionCallOption', 'functions': ['ChatCompletionFunctions']}
