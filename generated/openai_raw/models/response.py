from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.moderation import Moderation
    from ..models.prompt_cache_options import PromptCacheOptions
    from ..models.reasoning import Reasoning
    from ..models.response_access_programs import ResponseAccessPrograms
    from ..models.response_conversation import ResponseConversation
    from ..models.response_image import ResponseImage
    from ..models.response_incomplete_details import ResponseIncompleteDetails
    from ..models.response_input_transformations_item import ResponseInputTransformationsItem
    from ..models.response_prompt_cache_diagnostics_cache_hit import ResponsePromptCacheDiagnosticsCacheHit
    from ..models.response_prompt_cache_diagnostics_cache_miss import ResponsePromptCacheDiagnosticsCacheMiss
    from ..models.response_prompt_cache_diagnostics_comparison_response_not_found import ResponsePromptCacheDiagnosticsComparisonResponseNotFound
    from ..models.response_prompt_cache_diagnostics_unavailable import ResponsePromptCacheDiagnosticsUnavailable
    from ..models.response_prompt_cache_retention import ResponsePromptCacheRetention
    from ..models.response_status import ResponseStatus
    from ..models.response_text_param import ResponseTextParam
    from ..models.response_tool_usage import ResponseToolUsage
    from ..models.response_truncation import ResponseTruncation
    from ..models.response_usage import ResponseUsage
    from ..unions import InputItem, Metadata, ModelIdsResponses, OutputItem, Prompt, ResponseError, ServiceTierResponses, ToolChoiceParam, ToolsArray


@model
class Response(Base):
    """Response.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    metadata: Metadata = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: ResponsePromptCacheRetention | None = None
    previous_response_id: str | None = None
    model: ModelIdsResponses | None = absent
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextParam | None = absent
    tools: ToolsArray | None = absent
    tool_choice: ToolChoiceParam | None = absent
    prompt: Prompt = None
    service_tier: ServiceTierResponses = None
    truncation: ResponseTruncation | None = None
    id: str
    object: Literal['response']
    status: ResponseStatus | None = absent
    created_at: float
    completed_at: float | None = None
    error: ResponseError
    incomplete_details: ResponseIncompleteDetails | None
    output: list[OutputItem]
    reasoning: Reasoning | None = None
    instructions: str | list[InputItem] | None
    if TYPE_CHECKING:
        output_text: str = absent
    else:
        output_text: str | None = None
    usage: ResponseUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = absent
    moderation: Moderation | None = None
    parallel_tool_calls: bool
    conversation: ResponseConversation | None = None
    max_output_tokens: int | None = None
    access_programs: ResponseAccessPrograms | None = None
    image: ResponseImage | None = None
    input_transformations: list[ResponseInputTransformationsItem] | None = None
    prompt_cache_diagnostics: ResponsePromptCacheDiagnosticsCacheMiss | ResponsePromptCacheDiagnosticsCacheHit | ResponsePromptCacheDiagnosticsComparisonResponseNotFound | ResponsePromptCacheDiagnosticsUnavailable | None = None
    tool_usage: ResponseToolUsage | None = None

    _nested = {'text': 'ResponseTextParam', 'tools': 'ToolsArray', 'tool_choice': 'ToolChoiceParam', 'prompt': 'Prompt', 'error': 'ResponseError', 'incomplete_details': 'ResponseIncompleteDetails', 'output': ['OutputItem'], 'reasoning': 'Reasoning', 'instructions': ['InputItem'], 'usage': 'ResponseUsage', 'prompt_cache_options': 'PromptCacheOptions', 'moderation': 'Moderation', 'conversation': 'ResponseConversation', 'access_programs': 'ResponseAccessPrograms', 'image': 'ResponseImage', 'input_transformations': ['ResponseInputTransformationsItem'], 'prompt_cache_diagnostics': ('type', {'cache_miss': 'ResponsePromptCacheDiagnosticsCacheMiss', 'cache_hit': 'ResponsePromptCacheDiagnosticsCacheHit', 'comparison_response_not_found': 'ResponsePromptCacheDiagnosticsComparisonResponseNotFound', 'unavailable': 'ResponsePromptCacheDiagnosticsUnavailable'}), 'tool_usage': 'ResponseToolUsage'}
    _tags = {'object': 'response'}
