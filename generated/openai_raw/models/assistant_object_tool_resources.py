from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.assistant_object_tool_resources_code_interpreter import AssistantObjectToolResourcesCodeInterpreter
    from ..models.assistant_object_tool_resources_file_search import AssistantObjectToolResourcesFileSearch


@model
class AssistantObjectToolResources(Base):
    """Files and vector stores that the tools may use."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None = absent
    """Files that the code interpreter may read."""
    file_search: AssistantObjectToolResourcesFileSearch | None = absent
    """Vector stores that file search looks into."""

    _nested = {'code_interpreter': 'AssistantObjectToolResourcesCodeInterpreter', 'file_search': 'AssistantObjectToolResourcesFileSearch'}
