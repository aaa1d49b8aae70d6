from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.modify_assistant_request_tool_resources_code_interpreter import ModifyAssistantRequestToolResourcesCodeInterpreter, ModifyAssistantRequestToolResourcesCodeInterpreterDict
    from ..models.modify_assistant_request_tool_resources_file_search import ModifyAssistantRequestToolResourcesFileSearch, ModifyAssistantRequestToolResourcesFileSearchDict

    class ModifyAssistantRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | ModifyAssistantRequestToolResourcesCodeInterpreterDict
        file_search: ModifyAssistantRequestToolResourcesFileSearch | ModifyAssistantRequestToolResourcesFileSearchDict


@model
class ModifyAssistantRequestToolResources(Base):
    """The value of `ModifyAssistantRequest.tool_resources`."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = absent
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = absent

    _nested = {'code_interpreter': 'ModifyAssistantRequestToolResourcesCodeInterpreter', 'file_search': 'ModifyAssistantRequestToolResourcesFileSearch'}
