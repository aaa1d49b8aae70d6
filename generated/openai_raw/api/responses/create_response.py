"""Create response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.context_management_param import ContextManagementParam, ContextManagementParamDict
    from ...models.create_response_prompt_cache_retention import CreateResponsePromptCacheRetentionInput
    from ...models.create_response_truncation import CreateResponseTruncationInput
    from ...models.include_enum import IncludeEnumInput
    from ...models.moderation_param import ModerationParam, ModerationParamDict
    from ...models.prompt_cache_options_param import PromptCacheOptionsParam, PromptCacheOptionsParamDict
    from ...models.reasoning import Reasoning, ReasoningDict
    from ...models.response_text_param import ResponseTextParam, ResponseTextParamDict
    from ...unions import ConversationParamInput, InputParamInput, MetadataInput, ModelIdsResponsesInput, PromptInput, ResponseStreamOptionsInput, ServiceTierResponsesInput, ToolChoiceParamInput, ToolsArrayInput

    class CreateResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``createResponse``."""

        metadata: MetadataInput
        top_logprobs: int
        temperature: float | None
        top_p: float | None
        user: str
        safety_identifier: str | None
        prompt_cache_key: str | None
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | None
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
        truncation: CreateResponseTruncationInput | None
        reasoning: Reasoning | ReasoningDict | None
        input: InputParamInput
        include: Sequence[IncludeEnumInput] | None
        parallel_tool_calls: bool | None
        store: bool | None
        instructions: str | None
        moderation: ModerationParam | ModerationParamDict | None
        stream_options: ResponseStreamOptionsInput
        conversation: ConversationParamInput | None
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | None
        max_output_tokens: int | None

OPERATION = Operation(
    id="createResponse",
    method="POST",
    path="/responses",
    body={'metadata': 'metadata', 'top_logprobs': 'top_logprobs', 'temperature': 'temperature', 'top_p': 'top_p', 'user': 'user', 'safety_identifier': 'safety_identifier', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'previous_response_id': 'previous_response_id', 'model': 'model', 'background': 'background', 'max_tool_calls': 'max_tool_calls', 'text': 'text', 'tools': 'tools', 'tool_choice': 'tool_choice', 'prompt': 'prompt', 'service_tier': 'service_tier', 'truncation': 'truncation', 'reasoning': 'reasoning', 'input': 'input', 'include': 'include', 'parallel_tool_calls': 'parallel_tool_calls', 'store': 'store', 'instructions': 'instructions', 'moderation': 'moderation', 'stream': 'stream', 'stream_options': 'stream_options', 'conversation': 'conversation', 'context_management': 'context_management', 'max_output_tokens': 'max_output_tokens'},
    bodies=('application/json',),
    result='Response',
    event='ResponseStreamEvent',
    streams=True,
    switch=('stream', True),
)
