"""`FileSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import VectorStoreFileAttributes


@model
class FileSearchToolCall(Base):
    """A file search call: a search in vector stores."""

    id: str
    """Id of the file search tool call."""
    type: Literal["file_search_call"]
    """Discriminator: always `file_search_call`."""
    status: FileSearchToolCallStatus
    """Status of the file search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `incomplete` (cut short), `failed` (ended with an error)."""
    queries: list[str]
    """Search queries."""
    results: list[FileSearchToolCallResultsItem] | None = None
    """Search results; None unless requested with `include`."""

    _nested = {"results": ["FileSearchToolCallResultsItem"]}
    _tags = {"type": "file_search_call"}


FileSearchToolCallStatusInput: TypeAlias = Literal["in_progress", "searching", "completed", "incomplete", "failed"]
FileSearchToolCallStatus: TypeAlias = FileSearchToolCallStatusInput | str
"""Status of the file search tool call: `in_progress` (still running), `searching` (running a search), `completed`
(finished successfully), `incomplete` (cut short), `failed` (ended with an error)."""


@model
class FileSearchToolCallResultsItem(Base):
    """A search result: a chunk of a file."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    text: str | None = absent
    """Text of the part."""
    filename: str | None = absent
    """Name of the file."""
    attributes: VectorStoreFileAttributes = None
    """Up to 16 key-value pairs of your own, which searches can filter by."""
    score: float | None = absent
    """Relevance score; higher is better."""
