"""What requests take instead of the models in ``models.modify_assistant_request``, for type checkers only."""

from collections.abc import Sequence
from typing import TypedDict

from ..models.modify_assistant_request import (
    ModifyAssistantRequestToolResourcesCodeInterpreter,
    ModifyAssistantRequestToolResourcesFileSearch,
)

class ModifyAssistantRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: (
        ModifyAssistantRequestToolResourcesCodeInterpreter | ModifyAssistantRequestToolResourcesCodeInterpreterDict
    )
    """Files for the code interpreter."""
    file_search: ModifyAssistantRequestToolResourcesFileSearch | ModifyAssistantRequestToolResourcesFileSearchDict
    """Vector stores for file search."""

class ModifyAssistantRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items."""

class ModifyAssistantRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """Ids of the vector stores. At most 1 items."""
