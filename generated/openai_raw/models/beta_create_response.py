from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_context_management_param import BetaContextManagementParam
    from ..models.beta_create_response_access_programs import BetaCreateResponseAccessPrograms
    from ..models.beta_create_response_background_options import BetaCreateResponseBackgroundOptions
    from ..models.beta_create_response_image import BetaCreateResponseImage
    from ..models.beta_create_response_prompt_cache_retention import BetaCreateResponsePromptCacheRetention
    from ..models.beta_create_response_truncation import BetaCreateResponseTruncation
    from ..models.beta_include_enum import BetaIncludeEnum
    from ..models.beta_moderation_param import BetaModerationParam
    from ..models.beta_multi_agent_param import BetaMultiAgentParam
    from ..models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..unions import BetaConversationParam, BetaInputParam, BetaMetadata, BetaModelIdsResponses, BetaPrompt, BetaResponseStreamOptions, BetaServiceTierResponses, BetaToolChoiceParam, BetaToolsArray


@model
class BetaCreateResponse(Base):
    """Beta create response."""

    metadata: BetaMetadata = None
    top_logprobs: int | None = absent
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: BetaCreateResponsePromptCacheRetention | None = None
    prompt_cache_options: BetaPromptCacheOptionsParam | None = absent
    previous_response_id: str | None = None
    model: BetaModelIdsResponses | None = absent
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = absent
    tools: BetaToolsArray | None = absent
    tool_choice: BetaToolChoiceParam | None = absent
    prompt: BetaPrompt = None
    service_tier: BetaServiceTierResponses = None
    truncation: BetaCreateResponseTruncation | None = None
    reasoning: BetaReasoning | None = None
    input: BetaInputParam | None = absent
    include: list[BetaIncludeEnum] | None = None
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    instructions: str | None = None
    moderation: BetaModerationParam | None = None
    stream: bool | None = None
    stream_options: BetaResponseStreamOptions = None
    conversation: BetaConversationParam | None = None
    context_management: list[BetaContextManagementParam] | None = None
    max_output_tokens: int | None = None
    multi_agent: BetaMultiAgentParam | None = None
    access_programs: BetaCreateResponseAccessPrograms | None = absent
    background_options: BetaCreateResponseBackgroundOptions | None = absent
    image: BetaCreateResponseImage | None = absent

    _nested = {'prompt_cache_options': 'BetaPromptCacheOptionsParam', 'text': 'BetaResponseTextParam', 'tools': 'BetaToolsArray', 'tool_choice': 'BetaToolChoiceParam', 'prompt': 'BetaPrompt', 'reasoning': 'BetaReasoning', 'input': 'BetaInputParam', 'moderation': 'BetaModerationParam', 'stream_options': 'BetaResponseStreamOptions', 'conversation': 'BetaConversationParam2', 'context_management': ['BetaContextManagementParam'], 'multi_agent': 'BetaMultiAgentParam', 'access_programs': 'BetaCreateResponseAccessPrograms', 'background_options': 'BetaCreateResponseBackgroundOptions', 'image': 'BetaCreateResponseImage'}
