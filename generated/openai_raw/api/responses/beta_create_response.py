"""Beta create response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.beta_context_management_param import BetaContextManagementParam, BetaContextManagementParamDict
    from ...models.beta_create_response_access_programs import BetaCreateResponseAccessPrograms, BetaCreateResponseAccessProgramsDict
    from ...models.beta_create_response_background_options import BetaCreateResponseBackgroundOptions, BetaCreateResponseBackgroundOptionsDict
    from ...models.beta_create_response_image import BetaCreateResponseImage, BetaCreateResponseImageDict
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

        betas: Sequence[Literal['responses_multi_agent=v1']] | Omit
        metadata: BetaMetadataInput | Omit
        top_logprobs: int | Omit
        temperature: float | Omit | None
        top_p: float | Omit | None
        user: str | Omit
        safety_identifier: str | Omit | None
        prompt_cache_key: str | Omit | None
        prompt_cache_retention: BetaCreateResponsePromptCacheRetentionInput | Omit | None
        prompt_cache_options: BetaPromptCacheOptionsParam | BetaPromptCacheOptionsParamDict | Omit
        previous_response_id: str | Omit | None
        model: BetaModelIdsResponsesInput | Omit
        background: bool | Omit | None
        max_tool_calls: int | Omit | None
        text: BetaResponseTextParam | BetaResponseTextParamDict | Omit
        tools: BetaToolsArrayInput | Omit
        tool_choice: BetaToolChoiceParamInput | Omit
        prompt: BetaPromptInput | Omit
        service_tier: BetaServiceTierResponsesInput | Omit
        truncation: BetaCreateResponseTruncationInput | Omit | None
        reasoning: BetaReasoning | BetaReasoningDict | Omit | None
        input: BetaInputParamInput | Omit
        include: Sequence[BetaIncludeEnumInput] | Omit | None
        parallel_tool_calls: bool | Omit | None
        store: bool | Omit | None
        instructions: str | Omit | None
        moderation: BetaModerationParam | BetaModerationParamDict | Omit | None
        stream_options: BetaResponseStreamOptionsInput | Omit
        conversation: BetaConversationParamInput | Omit | None
        context_management: Sequence[BetaContextManagementParam | BetaContextManagementParamDict] | Omit | None
        max_output_tokens: int | Omit | None
        multi_agent: BetaMultiAgentParam | BetaMultiAgentParamDict | Omit | None
        access_programs: BetaCreateResponseAccessPrograms | BetaCreateResponseAccessProgramsDict | Omit
        background_options: BetaCreateResponseBackgroundOptions | BetaCreateResponseBackgroundOptionsDict | Omit
        image: BetaCreateResponseImage | BetaCreateResponseImageDict | Omit

OPERATION = Operation(
    id="beta_createResponse",
    method="POST",
    path="/responses?beta=true",
    headers={'betas': 'openai-beta'},
    body={'metadata': 'metadata', 'top_logprobs': 'top_logprobs', 'temperature': 'temperature', 'top_p': 'top_p', 'user': 'user', 'safety_identifier': 'safety_identifier', 'prompt_cache_key': 'prompt_cache_key', 'prompt_cache_retention': 'prompt_cache_retention', 'prompt_cache_options': 'prompt_cache_options', 'previous_response_id': 'previous_response_id', 'model': 'model', 'background': 'background', 'max_tool_calls': 'max_tool_calls', 'text': 'text', 'tools': 'tools', 'tool_choice': 'tool_choice', 'prompt': 'prompt', 'service_tier': 'service_tier', 'truncation': 'truncation', 'reasoning': 'reasoning', 'input': 'input', 'include': 'include', 'parallel_tool_calls': 'parallel_tool_calls', 'store': 'store', 'instructions': 'instructions', 'moderation': 'moderation', 'stream': 'stream', 'stream_options': 'stream_options', 'conversation': 'conversation', 'context_management': 'context_management', 'max_output_tokens': 'max_output_tokens', 'multi_agent': 'multi_agent', 'access_programs': 'access_programs', 'background_options': 'background_options', 'image': 'image'},
    bodies=('application/json',),
    result='BetaResponse',
    event='BetaResponseStreamEvent',
    streams=True,
    switch=('stream', True),
)
