from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.context_management_param import ContextManagementParam, ContextManagementParamDict
    from ..models.include_enum import IncludeEnum, IncludeEnumInput
    from ..models.moderation_param import ModerationParam, ModerationParamDict
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from ..models.reasoning import Reasoning, ReasoningDict
    from ..models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from ..models.responses_client_event_response_create_prompt_cache_retention import ResponsesClientEventResponseCreatePromptCacheRetention, ResponsesClientEventResponseCreatePromptCacheRetentionInput
    from ..models.responses_client_event_response_create_truncation import ResponsesClientEventResponseCreateTruncation, ResponsesClientEventResponseCreateTruncationInput
    from ..unions import ConversationParam, ConversationParamInput, InputParam, InputParamInput, Metadata, MetadataInput, ModelIdsResponses, ModelIdsResponsesInput, Prompt, PromptInput, ResponseStreamOptions, ResponseStreamOptionsInput, ServiceTierResponses, ServiceTierResponsesInput, ToolChoiceParam, ToolChoiceParamInput, ToolsArray, ToolsArrayInput

    class ResponsesClientEventResponseCreateDict(TypedDict, total=False):
        type: Required[Literal['response.create']]
        stream_id: str
        metadata: MetadataInput
        top_logprobs: int
        temperature: float | None
        top_p: float | None
        user: str
        safety_identifier: str | None
        prompt_cache_key: str | None
        prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetentionInput | None
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict
        previous_response_id: str | None
        model: ModelIdsResponsesInput
        background: bool | None
        max_tool_calls: int | None
        text: ResponseTextParam | ResponseTextParamDict
        tools: ToolsArrayInput
        tool_choice: ToolChoiceParamInput
        prompt: PromptInput
        service_tier: ServiceTierResponsesInput
        truncation: ResponsesClientEventResponseCreateTruncationInput | None
        reasoning: Reasoning | ReasoningDict | None
        input: InputParamInput
        include: Sequence[IncludeEnumInput] | None
        parallel_tool_calls: bool | None
        store: bool | None
        instructions: str | None
        moderation: ModerationParam | ModerationParamDict | None
        stream: bool | None
        stream_options: ResponseStreamOptionsInput
        conversation: ConversationParamInput | None
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None
        max_output_tokens: int | None


@model
class ResponsesClientEventResponseCreate(Base):
    """Responses client event response create.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
        prompt_cache_options: How the prompt of a request is cached.
    """

    type: Literal['response.create']
    stream_id: str | None = absent
    metadata: Metadata = None
    top_logprobs: int | None = absent
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: ResponsesClientEventResponseCreatePromptCacheRetention | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = absent
    previous_response_id: str | None = None
    model: ModelIdsResponses | None = absent
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = absent
    tools: ToolsArray | None = absent
    tool_choice: ToolChoiceParam | None = absent
    prompt: Prompt = None
    service_tier: ServiceTierResponses = None
    truncation: ResponsesClientEventResponseCreateTruncation | None = None
    reasoning: Reasoning | None = None
    input: InputParam | None = absent
    include: list[IncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    instructions: str | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    stream_options: ResponseStreamOptions = None
    conversation: ConversationParam | None = None
    context_management: list[ContextManagementParam] | None = None
    max_output_tokens: int | None = None

    _nested = {'prompt_cache_options': 'PromptCacheOptionsParam', 'text': 'ResponseTextParam', 'tools': 'ToolsArray', 'tool_choice': 'ToolChoiceParam', 'prompt': 'Prompt', 'reasoning': 'Reasoning', 'input': 'InputParam', 'moderation': 'ModerationParam', 'stream_options': 'ResponseStreamOptions', 'conversation': 'ConversationParam2', 'context_management': ['ContextManagementParam']}
    _tags = {'type': 'response.create'}
