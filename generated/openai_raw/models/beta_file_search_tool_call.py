from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_file_search_tool_call_results_item import BetaFileSearchToolCallResultsItem, BetaFileSearchToolCallResultsItemDict
    from ..models.beta_file_search_tool_call_status import BetaFileSearchToolCallStatus, BetaFileSearchToolCallStatusInput

    class BetaFileSearchToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        id: Required[str]
        type: Required[Literal['file_search_call']]
        status: Required[BetaFileSearchToolCallStatusInput]
        queries: Required[Sequence[str]]
        results: Sequence[BetaFileSearchToolCallResultsItem | BetaFileSearchToolCallResultsItemDict] | None


@model
class BetaFileSearchToolCall(Base):
    """Beta file search tool call."""

    agent: BetaAgentTag | None = None
    id: str
    type: Literal['file_search_call']
    status: BetaFileSearchToolCallStatus
    queries: list[str]
    results: list[BetaFileSearchToolCallResultsItem] | None = None

    _nested = {'agent': 'BetaAgentTag', 'results': ['BetaFileSearchToolCallResultsItem']}
    _tags = {'type': 'file_search_call'}
