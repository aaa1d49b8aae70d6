from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.create_thread_request_tool_resources_code_interpreter import CreateThreadRequestToolResourcesCodeInterpreter, CreateThreadRequestToolResourcesCodeInterpreterDict
    from ..models.create_thread_request_tool_resources_file_search import CreateThreadRequestToolResourcesFileSearch, CreateThreadRequestToolResourcesFileSearchDict

    class CreateThreadRequestToolResourcesDict(TypedDict, total=False):
        code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | CreateThreadRequestToolResourcesCodeInterpreterDict
        file_search: CreateThreadRequestToolResourcesFileSearch | CreateThreadRequestToolResourcesFileSearchDict


@model
class CreateThreadRequestToolResources(Base):
    """The value of `CreateThreadRequest.tool_resources`."""

    code_interpreter: CreateThreadRequestToolResourcesCodeInterpreter | None = absent
    file_search: CreateThreadRequestToolResourcesFileSearch | None = absent

    _nested = {'code_interpreter': 'CreateThreadRequestToolResourcesCodeInterpreter', 'file_search': 'CreateThreadRequestToolResourcesFileSearch'}
