from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.modify_thread_request_tool_resources_code_interpreter import ModifyThreadRequestToolResourcesCodeInterpreter, ModifyThreadRequestToolResourcesCodeInterpreterDict
    from ..models.modify_thread_request_tool_resources_file_search import ModifyThreadRequestToolResourcesFileSearch, ModifyThreadRequestToolResourcesFileSearchDict

    class ModifyThreadRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | ModifyThreadRequestToolResourcesCodeInterpreterDict
        """Files that the code interpreter may read."""
        file_search: ModifyThreadRequestToolResourcesFileSearch | ModifyThreadRequestToolResourcesFileSearchDict
        """Vector stores that file search looks into."""


@model
class ModifyThreadRequestToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {'code_interpreter': 'ModifyThreadRequestToolResourcesCodeInterpreter', 'file_search': 'ModifyThreadRequestToolResourcesFileSearch'}
