from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_supported_models import AssistantSupportedModels
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..models.create_assistant_request_tool_resources import CreateAssistantRequestToolResources
    from ..unions import AssistantsApiResponseFormatOption, Metadata, ReasoningEffort


@model
class CreateAssistantRequest(Base):
    """Create assistant request.

    Attributes:
        reasoning_effort: How much a reasoning model thinks before it answers; null is as good as leaving it
            out.
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    model: str | AssistantSupportedModels
    name: str | None = None
    description: str | None = None
    instructions: str | None = None
    reasoning_effort: ReasoningEffort = None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction] | None = absent
    tool_resources: CreateAssistantRequestToolResources | None = None
    metadata: Metadata = None
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {'tools': [('type', {'code_interpreter': 'AssistantToolsCode', 'file_search': 'AssistantToolsFileSearch', 'function': 'AssistantToolsFunction'})], 'tool_resources': 'CreateAssistantRequestToolResources', 'response_format': ('type', {'text': 'ResponseFormatText', 'json_object': 'ResponseFormatJsonObject', 'json_schema': 'ResponseFormatJsonSchema'})}
