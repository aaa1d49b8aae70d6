"""Modify assistant."""

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
    from ...models.modify_assistant_request_tool_resources import ModifyAssistantRequestToolResources, ModifyAssistantRequestToolResourcesDict
    from ...unions import AssistantsApiResponseFormatOptionInput, MetadataInput, ReasoningEffortInput

    class ModifyAssistantParams(RequestOptions, total=False):
        """The keyword arguments of ``modifyAssistant``."""

        model: str | AssistantSupportedModelsInput | Omit
        reasoning_effort: ReasoningEffortInput | Omit
        name: str | Omit | None
        description: str | Omit | None
        instructions: str | Omit | None
        tools: Iterable[AssistantToolsCode | AssistantToolsCodeDict | AssistantToolsFileSearch | AssistantToolsFileSearchDict | AssistantToolsFunction | AssistantToolsFunctionDict] | Omit
        tool_resources: ModifyAssistantRequestToolResources | ModifyAssistantRequestToolResourcesDict | Omit | None
        metadata: MetadataInput | Omit
        temperature: float | Omit | None
        top_p: float | Omit | None
        response_format: AssistantsApiResponseFormatOptionInput | Omit | None

OPERATION = Operation(
    id="modifyAssistant",
    method="POST",
    path="/assistants/{assistant_id}",
    body={'model': 'model', 'reasoning_effort': 'reasoning_effort', 'name': 'name', 'description': 'description', 'instructions': 'instructions', 'tools': 'tools', 'tool_resources': 'tool_resources', 'metadata': 'metadata', 'temperature': 'temperature', 'top_p': 'top_p', 'response_format': 'response_format'},
    fixed_headers={'OpenAI-Beta': 'assistants=v2'},
    bodies=('application/json',),
    result='AssistantObject',
)
