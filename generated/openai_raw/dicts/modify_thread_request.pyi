"""What requests take instead of the models in ``models.modify_thread_request``, for type checkers only."""

from collections.abc import Sequence
from typing import TypedDict

from ..models.modify_thread_request import (
    ModifyThreadRequestToolResourcesCodeInterpreter,
    ModifyThreadRequestToolResourcesFileSearch,
)

class ModifyThreadRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: (
        ModifyThreadRequestToolResourcesCodeInterpreter | ModifyThreadRequestToolResourcesCodeInterpreterDict
    )
    """Files for the code interpreter."""
    file_search: ModifyThreadRequestToolResourcesFileSearch | ModifyThreadRequestToolResourcesFileSearchDict
    """Vector stores for file search."""

class ModifyThreadRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items."""

class ModifyThreadRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """Ids of the vector stores. At most 1 items."""
