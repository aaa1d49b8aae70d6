"""Create response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.context_management_param import ContextManagementParam, ContextManagementParamDict
    from ...models.create_response_access_programs import CreateResponseAccessPrograms, CreateResponseAccessProgramsDict
    from ...models.create_response_background_options import CreateResponseBackgroundOptions, CreateResponseBackgroundOptionsDict
    from ...models.create_response_image import CreateResponseImage, CreateResponseImageDict
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

        metadata: MetadataInput | Omit
        top_logprobs: int | Omit
        temperature: float | Omit | None
        top_p: float | Omit | None
        user: str | Omit
        safety_identifier: str | Omit | None
        prompt_cache_key: str | Omit | None
        prompt_cache_retention: CreateResponsePromptCacheRetentionInput | Omit | None
        prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptionsParamDict | Omit
        previous_response_id: str | Omit | None
        model: ModelIdsResponsesInput | Omit
        background: bool | Omit | None
        max_tool_calls: int | Omit | None
        text: ResponseTextParam | ResponseTextParamDict | Omit
        tools: ToolsArrayInput | Omit
        tool_choice: ToolChoiceParamInput | Omit
        prompt: PromptInput | Omit
        service_tier: ServiceTierResponsesInput | Omit
        truncation: CreateResponseTruncationInput | Omit | None
        reasoning: Reasoning | ReasoningDict | Omit | None
        input: InputParamInput | Omit
        include: Sequence[IncludeEnumInput] | Omit | None
        parallel_tool_calls: bool | Omit | None
        store: bool | Omit | None
        instructions: str | Omit | None
        moderation: ModerationParam | ModerationParamDict | Omit | None
        stream_options: ResponseStreamOptionsInput | Omit
        conversation: ConversationParamInput | Omit | None
        context_management: Sequence[ContextManagementParam | ContextManagementParamDict] | Omit | None
        max_output_tokens: int | Omit | None
        access_programs: CreateResponseAccessPrograms | CreateResponseAccessProgramsDict | Omit
        background_options: CreateResponseBackgroundOptions | CreateResponseBackgroundOptionsDict | Omit
        image: CreateResponseImage | CreateResponseImageDict | Omit

OPERATION = Operation(
    id="createResponse",
    method="POST",
    path="/responses",
    body={'metadata': 'metadata', 'top_logprobs': 'top_logprobs', 'temperature': 'temperature', 'top_p': 'top_p', 'user': 'user', 'safety_identifier': 'safety_identifier', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'previous_response_id': 'previous_response_id', 'model': 'model', 'background': 'background', 'max_tool_calls': 'max_tool_calls', 'text': 'text', 'tools': 'tools', 'tool_choice': 'tool_choice', 'prompt': 'prompt', 'service_tier': 'service_tier', 'truncation': 'truncation', 'reasoning': 'reasoning', 'input': 'input', 'include': 'include', 'parallel_tool_calls': 'parallel_tool_calls', 'store': 'store', 'instructions': 'instructions', 'moderation': 'moderation', 'stream': 'stream', 'stream_options': 'stream_options', 'conversation': 'conversation', 'context_management': 'context_management', 'max_output_tokens': 'max_output_tokens', 'access_programs': 'access_programs', 'background_options': 'background_options', 'image': 'image'},
    bodies=('application/json',),
    result='Response',
    event='ResponseStreamEvent',
    streams=True,
    switch=('stream', True),
)
