from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.context_management_param import ContextManagementParam
    from ..models.create_response_access_programs import CreateResponseAccessPrograms
    from ..models.create_response_background_options import CreateResponseBackgroundOptions
    from ..models.create_response_image import CreateResponseImage
    from ..models.create_response_prompt_cache_retention import CreateResponsePromptCacheRetention
    from ..models.create_response_truncation import CreateResponseTruncation
    from ..models.include_enum import IncludeEnum
    from ..models.moderation_param import ModerationParam
    from ..models.prompt_cache_options_param import PromptCacheOptionsParam
    from ..models.reasoning import Reasoning
    from ..models.response_text_param import ResponseTextParam
    from ..unions import ConversationParam, InputParam, Metadata, ModelIdsResponses, Prompt, ResponseStreamOptions, ServiceTierResponses, ToolChoiceParam, ToolsArray


@model
class CreateResponse(Base):
    """Create response.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
        prompt_cache_options: How the prompt of a request is cached.
    """

    metadata: Metadata = None
    top_logprobs: int | None = absent
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = absent
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: CreateResponsePromptCacheRetention | None = None
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
    truncation: CreateResponseTruncation | None = None
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
    access_programs: CreateResponseAccessPrograms | None = absent
    background_options: CreateResponseBackgroundOptions | None = absent
    image: CreateResponseImage | None = absent

    _nested = {'prompt_cache_options': 'PromptCacheOptionsParam', 'text': 'ResponseTextParam', 'tools': 'ToolsArray', 'tool_choice': 'ToolChoiceParam', 'prompt': 'Prompt', 'reasoning': 'Reasoning', 'input': 'InputParam', 'moderation': 'ModerationParam', 'stream_options': 'ResponseStreamOptions', 'conversation': 'ConversationParam2', 'context_management': ['ContextManagementParam'], 'access_programs': 'CreateResponseAccessPrograms', 'background_options': 'CreateResponseBackgroundOptions', 'image': 'CreateResponseImage'}
