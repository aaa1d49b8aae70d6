"""`FileSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import VectorStoreFileAttributes


@model
class FileSearchToolCall(Base):
    """A search in vector stores."""

    id: str
    """Id of the file search tool call."""
    type: Literal["file_search_call"]
    """Tells this object from others that can stand in its place: always `file_search_call`."""
    status: FileSearchToolCallStatus
    """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`, `failed`."""
    queries: list[str]
    """The texts that were searched for."""
    results: list[FileSearchToolCallResultsItem] | None = None
    """What was found; None unless `include` asks for it."""

    _nested = {"results": ["FileSearchToolCallResultsItem"]}
    _tags = {"type": "file_search_call"}


FileSearchToolCallStatusInput: TypeAlias = Literal["in_progress", "searching", "completed", "incomplete", "failed"]
FileSearchToolCallStatus: TypeAlias = FileSearchToolCallStatusInput | str


@model
class FileSearchToolCallResultsItem(Base):
    """A part of a file that was found."""

    file_id: str | None = absent
    """Id of an uploaded file."""
    text: str | None = absent
    """Text of the part."""
    filename: str | None = absent
    """Name of the file."""
    attributes: VectorStoreFileAttributes = None
    """Values of your own that searches can filter by: at most 16."""
    score: float | None = absent
    """How well it fits, more is better."""
