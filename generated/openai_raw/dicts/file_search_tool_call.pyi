"""What requests take instead of the models in ``models.file_search_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.file_search_tool_call import FileSearchToolCallResultsItem, FileSearchToolCallStatusInput
from ..unions import VectorStoreFileAttributesInput

class FileSearchToolCallDict(TypedDict, total=False):
    id: Required[str]
    """Id of the file search tool call."""
    type: Required[Literal["file_search_call"]]
    """Tells this object from others that can stand in its place: always `file_search_call`."""
    status: Required[FileSearchToolCallStatusInput]
    """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`, `failed`."""
    queries: Required[Sequence[str]]
    """The texts that were searched for."""
    results: Sequence[FileSearchToolCallResultsItem | FileSearchToolCallResultsItemDict] | None
    """What was found; None unless `include` asks for it."""

class FileSearchToolCallResultsItemDict(TypedDict, total=False):
    file_id: str
    """Id of an uploaded file."""
    text: str
    """Text of the part."""
    filename: str
    """Name of the file."""
    attributes: VectorStoreFileAttributesInput
    """Values of your own that searches can filter by: at most 16."""
    score: float
    """How well it fits, more is better."""
