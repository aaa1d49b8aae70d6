"""Create assistant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.assistant_supported_models import AssistantSupportedModelsInput
    from ...models.assistant_tools_code import AssistantToolsCode, AssistantToolsCodeDict
    from ...models.assistant_tools_file_search import AssistantToolsFileSearch, AssistantToolsFileSearchDict
    from ...models.assistant_tools_function import AssistantToolsFunction, AssistantToolsFunctionDict
    from ...models.create_assistant_request_tool_resources import CreateAssistantRequestToolResources, CreateAssistantRequestToolResourcesDict
    from ...unions import AssistantsApiResponseFormatOptionInput, MetadataInput, ReasoningEffortInput

    class CreateAssistantParams(RequestOptions, total=False):
        """The keyword arguments of ``createAssistant``."""

        model: Required[str | AssistantSupportedModelsInput]
        name: str | Omit | None
        description: str | Omit | None
        instructions: str | Omit | None
        reasoning_effort: ReasoningEffortInput | Omit
        tools: Iterable[AssistantToolsCode | AssistantToolsCodeDict | AssistantToolsFileSearch | AssistantToolsFileSearchDict | AssistantToolsFunction | AssistantToolsFunctionDict] | Omit
        tool_resources: CreateAssistantRequestToolResources | CreateAssistantRequestToolResourcesDict | Omit | None
        metadata: MetadataInput | Omit
        temperature: float | Omit | None
        top_p: float | Omit | None
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None

OPERATION = Operation(
    id="createAssistant",
    method="POST",
    path="/assistants",
    body={'model': 'model', 'name': 'name', 'description': 'description', 'instructions': 'instructions', 'reasoning_effort': 'reasoning_effort', 'tools': 'tools', 'tool_resources': 'tool_resources', 'metadata': 'metadata', 'temperature': 'temperature', 'top_p': 'top_p', 'response_format': 'response_format'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    required=('model',),
    bodies=('application/json',),
    result='AssistantObject',
)
