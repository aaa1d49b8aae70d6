from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.assistant_object_tool_resources import AssistantObjectToolResources
    from ..models.assistant_tools_code import AssistantToolsCode
    from ..models.assistant_tools_file_search import AssistantToolsFileSearch
    from ..models.assistant_tools_function import AssistantToolsFunction
    from ..unions import AssistantsApiResponseFormatOption, Metadata


@model
class AssistantObject(Base):
    """Assistant object.

    Attributes:
        metadata: Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of
            at most 512. They come back with the object and can be filtered by.
    """

    id: str
    object: Literal['assistant']
    created_at: int
    name: str | None
    description: str | None
    model: str
    instructions: str | None
    tools: list[AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction]
    tool_resources: AssistantObjectToolResources | None = None
    metadata: Metadata
    temperature: float | None = None
    top_p: float | None = None
    response_format: AssistantsApiResponseFormatOption | None = None

    _nested = {'tools': [('type', {'code_interpreter': 'AssistantToolsCode', 'file_search': 'AssistantToolsFileSearch', 'function': 'AssistantToolsFunction'})], 'tool_resources': 'AssistantObjectToolResources', 'response_format': ('type', {'text': 'ResponseFormatText', 'json_object': 'ResponseFormatJsonObject', 'json_schema': 'ResponseFormatJsonSchema'})}
    _tags = {'object': 'assistant'}
