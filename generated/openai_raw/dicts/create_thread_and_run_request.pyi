"""What requests take instead of the models in ``models.create_thread_and_run_request``, for type checkers only."""

from collections.abc import Sequence
from typing import TypedDict

from ..models.create_thread_and_run_request import (
    CreateThreadAndRunRequestToolResourcesCodeInterpreter,
    CreateThreadAndRunRequestToolResourcesFileSearch,
)

class CreateThreadAndRunRequestToolResourcesDict(TypedDict, total=False):
    code_interpreter: (
        CreateThreadAndRunRequestToolResourcesCodeInterpreter
        | CreateThreadAndRunRequestToolResourcesCodeInterpreterDict
    )
    """Files for the code interpreter."""
    file_search: CreateThreadAndRunRequestToolResourcesFileSearch | CreateThreadAndRunRequestToolResourcesFileSearchDict
    """Vector stores for file search."""

class CreateThreadAndRunRequestToolResourcesCodeInterpreterDict(TypedDict, total=False):
    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items."""

class CreateThreadAndRunRequestToolResourcesFileSearchDict(TypedDict, total=False):
    vector_store_ids: Sequence[str]
    """Ids of the vector stores. At most 1 items."""
