from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.modify_thread_request_tool_resources_code_interpreter import ModifyThreadRequestToolResourcesCodeInterpreter, ModifyThreadRequestToolResourcesCodeInterpreterDict
    from ..models.modify_thread_request_tool_resources_file_search import ModifyThreadRequestToolResourcesFileSearch, ModifyThreadRequestToolResourcesFileSearchDict

    class ModifyThreadRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | ModifyThreadRequestToolResourcesCodeInterpreterDict
        file_search: ModifyThreadRequestToolResourcesFileSearch | ModifyThreadRequestToolResourcesFileSearchDict


@model
class ModifyThreadRequestToolResources(Base):
    """The value of `ModifyThreadRequest.tool_resources`."""

    code_interpreter: ModifyThreadRequestToolResourcesCodeInterpreter | None = absent
    file_search: ModifyThreadRequestToolResourcesFileSearch | None = absent

    _nested = {'code_interpreter': 'ModifyThreadRequestToolResourcesCodeInterpreter', 'file_search': 'ModifyThreadRequestToolResourcesFileSearch'}
