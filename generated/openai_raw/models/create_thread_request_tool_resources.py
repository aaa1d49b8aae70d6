from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_thread_request_tool_resources_code_interpreter import CreateThreadRequestToolResourcesCodeInterpreter, CreateThreadRequestToolResourcesCodeInterpreterDict
    from ..models.create_thread_request_tool_resources_file_search import CreateThreadRequestToolResourcesFileSearch, CreateThreadRequestToolResourcesFileSearchDict

    class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | CreateThreadRequestToolResourcesCodeInterpreterDict
        """Files that the code interpreter may read."""
        file_search: CreateThreadRequestToolResourcesFileSearch | CreateThreadRequestToolResourcesFileSearchDict
        """Vector stores that file search looks into."""


@model
class CreateThreadRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: CreateThreadRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {'code_interpreter': 'CreateThreadRequestToolResourcesCodeInterpreter', 'file_search': 'CreateThreadRequestToolResourcesFileSearch'}
