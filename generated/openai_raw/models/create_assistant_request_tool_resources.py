from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_assistant_request_tool_resources_code_interpreter import CreateAssistantRequestToolResourcesCodeInterpreter, CreateAssistantRequestToolResourcesCodeInterpreterDict
    from ..models.create_assistant_request_tool_resources_file_search import CreateAssistantRequestToolResourcesFileSearch, CreateAssistantRequestToolResourcesFileSearchDict

    class CreateAssistantRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | CreateAssistantRequestToolResourcesCodeInterpreterDict
        """Files that the code interpreter may read."""
        file_search: CreateAssistantRequestToolResourcesFileSearch | CreateAssistantRequestToolResourcesFileSearchDict
        """Vector stores that file search looks into."""


@model
class CreateAssistantRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: CreateAssistantRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {'code_interpreter': 'CreateAssistantRequestToolResourcesCodeInterpreter', 'file_search': 'CreateAssistantRequestToolResourcesFileSearch'}
