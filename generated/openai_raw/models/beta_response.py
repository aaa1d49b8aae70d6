from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_moderation import BetaModeration
    from ..models.beta_prompt_cache_options import BetaPromptCacheOptions
    from ..models.beta_reasoning import BetaReasoning
    from ..models.beta_response_access_programs import BetaResponseAccessPrograms
    from ..models.beta_response_conversation import BetaResponseConversation
    from ..models.beta_response_image import BetaResponseImage
    from ..models.beta_response_incomplete_details import BetaResponseIncompleteDetails
    from ..models.beta_response_input_transformations_item import BetaResponseInputTransformationsItem
    from ..models.beta_response_prompt_cache_diagnostics_cache_hit import BetaResponsePromptCacheDiagnosticsCacheHit
    from ..models.beta_response_prompt_cache_diagnostics_cache_miss import BetaResponsePromptCacheDiagnosticsCacheMiss
    from ..models.beta_response_prompt_cache_diagnostics_comparison_response_not_found import BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound
    from ..models.beta_response_prompt_cache_diagnostics_unavailable import BetaResponsePromptCacheDiagnosticsUnavailable
    from ..models.beta_response_prompt_cache_retention import BetaResponsePromptCacheRetention
    from ..models.beta_response_status import BetaResponseStatus
    from ..models.beta_response_text_param import BetaResponseTextParam
    from ..models.beta_response_tool_usage import BetaResponseToolUsage
    from ..models.beta_response_truncation import BetaResponseTruncation
    from ..models.beta_response_usage import BetaResponseUsage
    from ..unions import BetaInputItem, BetaMetadata, BetaModelIdsResponses, BetaOutputItem, BetaPrompt, BetaResponseError, BetaServiceTierResponses, BetaToolChoiceParam, BetaToolsArray


@model
class BetaResponse(Base):
    """Beta response."""

    metadata: BetaMetadata = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: BetaResponsePromptCacheRetention | None = None
    previous_response_id: str | None = None
    model: BetaModelIdsResponses | None = absent
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextParam | None = absent
    tools: BetaToolsArray | None = absent
    tool_choice: BetaToolChoiceParam | None = absent
    prompt: BetaPrompt = None
    service_tier: BetaServiceTierResponses = None
    truncation: BetaResponseTruncation | None = None
    id: str
    object: Literal['response']
    status: BetaResponseStatus | None = absent
    created_at: float
    completed_at: float | None = None
    error: BetaResponseError
    incomplete_details: BetaResponseIncompleteDetails | None
    output: list[BetaOutputItem]
    reasoning: BetaReasoning | None = None
    instructions: str | list[BetaInputItem] | None
    if TYPE_CHECKING:
        output_text: str = absent
    else:
        output_text: str | None = None
    usage: BetaResponseUsage | None = None
    prompt_cache_options: BetaPromptCacheOptions | None = absent
    moderation: BetaModeration | None = None
    parallel_tool_calls: bool
    conversation: BetaResponseConversation | None = None
    max_output_tokens: int | None = None
    access_programs: BetaResponseAccessPrograms | None = None
    image: BetaResponseImage | None = None
    input_transformations: list[BetaResponseInputTransformationsItem] | None = None
    prompt_cache_diagnostics: BetaResponsePromptCacheDiagnosticsCacheMiss | BetaResponsePromptCacheDiagnosticsCacheHit | BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound | BetaResponsePromptCacheDiagnosticsUnavailable | None = None
    tool_usage: BetaResponseToolUsage | None = None

    _nested = {'text': 'BetaResponseTextParam', 'tools': 'BetaToolsArray', 'tool_choice': 'BetaToolChoiceParam', 'prompt': 'BetaPrompt', 'error': 'BetaResponseError', 'incomplete_details': 'BetaResponseIncompleteDetails', 'output': ['BetaOutputItem'], 'reasoning': 'BetaReasoning', 'instructions': ['BetaInputItem'], 'usage': 'BetaResponseUsage', 'prompt_cache_options': 'BetaPromptCacheOptions', 'moderation': 'BetaModeration', 'conversation': 'BetaResponseConversation', 'access_programs': 'BetaResponseAccessPrograms', 'image': 'BetaResponseImage', 'input_transformations': ['BetaResponseInputTransformationsItem'], 'prompt_cache_diagnostics': ('type', {'cache_miss': 'BetaResponsePromptCacheDiagnosticsCacheMiss', 'cache_hit': 'BetaResponsePromptCacheDiagnosticsCacheHit', 'comparison_response_not_found': 'BetaResponsePromptCacheDiagnosticsComparisonResponseNotFound', 'unavailable': 'BetaResponsePromptCacheDiagnosticsUnavailable'}), 'tool_usage': 'BetaResponseToolUsage'}
    _tags = {'object': 'response'}
