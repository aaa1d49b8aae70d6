"""Beta create response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_context_management_param import BetaContextManagementParam, BetaContextManagementParamDict
    from ...models.beta_create_response_prompt_cache_retention import BetaCreateResponsePromptCacheRetentionInput
    from ...models.beta_create_response_truncation import BetaCreateResponseTruncationInput
    from ...models.beta_include_enum import BetaIncludeEnumInput
    from ...models.beta_moderation_param import BetaModerationParam, BetaModerationParamDict
    from ...models.beta_multi_agent_param import BetaMultiAgentParam, BetaMultiAgentParamDict
    from ...models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam, BetaPromptCacheOptionsParamDict
    from ...models.beta_reasoning import BetaReasoning, BetaReasoningDict
    from ...models.beta_response_text_param import BetaResponseTextParam, BetaResponseTextParamDict
    from ...unions import BetaConversationParamInput, BetaInputParamInput, BetaMetadataInput, BetaModelIdsResponsesInput, BetaPromptInput, BetaResponseStreamOptionsInput, BetaServiceTierResponsesInput, BetaToolChoiceParamInput, BetaToolsArrayInput

    class BetaCreateResponseParams(RequestOptions, total=False):
        """The keyword arguments of ``beta_createResponse``."""

        betas: Sequence[Literal['responses_multi_agent=v1']]
        metadata: BetaMetadataInput
        top_logprobs: int
        temperature: float | None
        top_p: float | None
        user: str
        safety_identifier: str | None
        prompt_cache_key: str | None
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | None
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict
        previous_response_id: str | None
        model: BetaModelIdsResponsesInput
        background: bool | None
        max_tool_calls: int | None
        text: BetaResponseTextParam | BetaResponseTextParamDict
        tools: BetaToolsArrayInput
        tool_choice: BetaToolChoiceParamInput
        prompt: BetaPromptInput
        service_tier: BetaServiceTierResponsesInput
        truncation: BetaCreateResponseTruncationInput | None
        reasoning: BetaReasoning | BetaReasoningDict | None
        input: BetaInputParamInput
        include: Sequence[BetaIncludeEnumInput] | None
        parallel_tool_calls: bool | None
        store: bool | None
        instructions: str | None
        moderation: BetaModerationParam | BetaModerationParamDict | None
        stream_options: BetaResponseStreamOptionsInput
        conversation: BetaConversationParamInput | None
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | None
        max_output_tokens: int | None
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | None

OPERATION = Operation(
    id="beta_createResponse",
    method="POST",
    path="/responses?beta=true",
    headers={'betas': 'openai-beta'},
    body={'metadata': 'metadata', 'top_logprobs': 'top_logprobs', 'temperature': 'temperature', 'top_p': 'top_p', 'user': 'user', 'safety_identifier': 'safety_identifier', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'previous_response_id': 'previous_response_id', 'model': 'model', 'background': 'background', 'max_tool_calls': 'max_tool_calls', 'text': 'text', 'tools': 'tools', 'tool_choice': 'tool_choice', 'prompt': 'prompt', 'service_tier': 'service_tier', 'truncation': 'truncation', 'reasoning': 'reasoning', 'input': 'input', 'include': 'include', 'parallel_tool_calls': 'parallel_tool_calls', 'store': 'store', 'instructions': 'instructions', 'moderation': 'moderation', 'stream': 'stream', 'stream_options': 'stream_options', 'conversation': 'conversation', 'context_management': 'context_management', 'max_output_tokens': 'max_output_tokens', 'multi_agent': 'multi_agent'},
    bodies=('application/json',),
    result='BetaResponse',
    event='BetaResponseStreamEvent',
    streams=True,
    switch=('stream', True),
)
