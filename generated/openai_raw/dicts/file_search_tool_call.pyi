"""What requests take instead of the models in ``models.file_search_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.file_search_tool_call import FileSearchToolCallResultsItem, FileSearchToolCallStatusInput
from ..unions import VectorStoreFileAttributesInput

class FileSearchToolCallDict(TypedDict, total=False):
    id: Required[str]
    """Id of the file search tool call."""
    type: Required[Literal["file_search_call"]]
    """Discriminator: always `file_search_call`."""
    status: Required[FileSearchToolCallStatusInput]
    """Status of the file search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `incomplete` (cut short), `failed` (ended with an error)."""
    queries: Required[Sequence[str]]
    """Search queries."""
    results: Sequence[FileSearchToolCallResultsItem | FileSearchToolCallResultsItemDict] | None
    """Search results; None unless requested with `include`."""

class FileSearchToolCallResultsItemDict(TypedDict, total=False):
    file_id: str
    """Id of an uploaded file."""
    text: str
    """Text of the part."""
    filename: str
    """Name of the file."""
    attributes: VectorStoreFileAttributesInput
    """Up to 16 key-value pairs of your own, which searches can filter by."""
    score: float
    """Relevance score; higher is better."""
