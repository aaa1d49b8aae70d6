from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.thread_object_tool_resources_code_interpreter import ThreadObjectToolResourcesCodeInterpreter
    from ..models.thread_object_tool_resources_file_search import ThreadObjectToolResourcesFileSearch


@model
class ThreadObjectToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: ThreadObjectToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {'code_interpreter': 'ThreadObjectToolResourcesCodeInterpreter', 'file_search': 'ThreadObjectToolResourcesFileSearch'}
