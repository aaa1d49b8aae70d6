from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.file_search_tool_call_results_item import FileSearchToolCallResultsItem, FileSearchToolCallResultsItemDict
    from ..models.file_search_tool_call_status import FileSearchToolCallStatus, FileSearchToolCallStatusInput

    class FileSearchToolCallDict(TypedDict, total=False):
        id: Required[str]
        """Id of the file search tool call."""
        type: Required[Literal['file_search_call']]
        """Tells this object from others that can stand in its place: always `file_search_call`."""
        status: Required[FileSearchToolCallStatusInput]
        """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`,
        `failed`."""
        queries: Required[Sequence[str]]
        """The texts that were searched for."""
        results: Sequence[FileSearchToolCallResultsItem | FileSearchToolCallResultsItemDict] | None
        """What was found; None unless `include` asks for it."""


@model
class FileSearchToolCall(Base):
    """A search in vector stores."""

    id: str
    """Id of the file search tool call."""
    type: Literal['file_search_call']
    """Tells this object from others that can stand in its place: always `file_search_call`."""
    status: FileSearchToolCallStatus
    """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`, `failed`."""
    queries: list[str]
    """The texts that were searched for."""
    results: list[FileSearchToolCallResultsItem] | None = None
    """What was found; None unless `include` asks for it."""

    _nested = {'results': ['FileSearchToolCallResultsItem']}
    _tags = {'type': 'file_search_call'}
