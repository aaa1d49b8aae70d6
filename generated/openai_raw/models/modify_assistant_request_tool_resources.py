from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.modify_assistant_request_tool_resources_code_interpreter import ModifyAssistantRequestToolResourcesCodeInterpreter, ModifyAssistantRequestToolResourcesCodeInterpreterDict
    from ..models.modify_assistant_request_tool_resources_file_search import ModifyAssistantRequestToolResourcesFileSearch, ModifyAssistantRequestToolResourcesFileSearchDict

    class ModifyAssistantRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | ModifyAssistantRequestToolResourcesCodeInterpreterDict
        """Files that the code interpreter may read."""
        file_search: ModifyAssistantRequestToolResourcesFileSearch | ModifyAssistantRequestToolResourcesFileSearchDict
        """Vector stores that file search looks into."""


@model
class ModifyAssistantRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: ModifyAssistantRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {'code_interpreter': 'ModifyAssistantRequestToolResourcesCodeInterpreter', 'file_search': 'ModifyAssistantRequestToolResourcesFileSearch'}
