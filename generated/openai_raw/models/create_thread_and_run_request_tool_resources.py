from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_thread_and_run_request_tool_resources_code_interpreter import CreateThreadAndRunRequestToolResourcesCodeInterpreter, CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
    from ..models.create_thread_and_run_request_tool_resources_file_search import CreateThreadAndRunRequestToolResourcesFileSearch, CreateThreadAndRunRequestToolResourcesFileSearchDict

    class CreateThreadAndRunRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
        """Files that the code interpreter may read."""
        file_search: CreateThreadAndRunRequestToolResourcesFileSearch | CreateThreadAndRunRequestToolResourcesFileSearchDict
        """Vector stores that file search looks into."""


@model
class CreateThreadAndRunRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: CreateThreadAndRunRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {'code_interpreter': 'CreateThreadAndRunRequestToolResourcesCodeInterpreter', 'file_search': 'CreateThreadAndRunRequestToolResourcesFileSearch'}
