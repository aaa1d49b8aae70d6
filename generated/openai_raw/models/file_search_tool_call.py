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
        type: Required[Literal['file_search_call']]
        status: Required[FileSearchToolCallStatusInput]
        queries: Required[Sequence[str]]
        results: Sequence[FileSearchToolCallResultsItem | FileSearchToolCallResultsItemDict] | None


@model
class FileSearchToolCall(Base):
    """File search tool call."""

    id: str
    type: Literal['file_search_call']
    status: FileSearchToolCallStatus
    queries: list[str]
    results: list[FileSearchToolCallResultsItem] | None = None

    _nested = {'results': ['FileSearchToolCallResultsItem']}
    _tags = {'type': 'file_search_call'}
