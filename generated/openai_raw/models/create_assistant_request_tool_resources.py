from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_assistant_request_tool_resources_code_interpreter import CreateAssistantRequestToolResourcesCodeInterpreter, CreateAssistantRequestToolResourcesCodeInterpreterDict
    from ..models.create_assistant_request_tool_resources_file_search import CreateAssistantRequestToolResourcesFileSearch, CreateAssistantRequestToolResourcesFileSearchDict

    class CreateAssistantRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | CreateAssistantRequestToolResourcesCodeInterpreterDict
        file_search: CreateAssistantRequestToolResourcesFileSearch | CreateAssistantRequestToolResourcesFileSearchDict


@model
class CreateAssistantRequestToolResources(Base):
    """The value of `CreateAssistantRequest.tool_resources`."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = absent
    file_search: CreateAssistantRequestToolResourcesFileSearch | None = absent

    _nested = {'code_interpreter': 'CreateAssistantRequestToolResourcesCodeInterpreter', 'file_search': 'CreateAssistantRequestToolResourcesFileSearch'}
