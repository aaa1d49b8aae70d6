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
        """The agent that something comes from."""
        id: Required[str]
        """Id of the file search tool call."""
        type: Required[Literal['file_search_call']]
        """Tells this object from others that can stand in its place: always `file_search_call`."""
        status: Required[BetaFileSearchToolCallStatusInput]
        """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`,
        `failed`."""
        queries: Required[Sequence[str]]
        """The texts that were searched for."""
        results: Sequence[BetaFileSearchToolCallResultsItem | BetaFileSearchToolCallResultsItemDict] | None
        """What was found; None unless `include` asks for it."""


@model
class BetaFileSearchToolCall(Base):
    """A search in vector stores."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the file search tool call."""
    type: Literal['file_search_call']
    """Tells this object from others that can stand in its place: always `file_search_call`."""
    status: BetaFileSearchToolCallStatus
    """State of the file search tool call. Values: `in_progress`, `searching`, `completed`, `incomplete`, `failed`."""
    queries: list[str]
    """The texts that were searched for."""
    results: list[BetaFileSearchToolCallResultsItem] | None = None
    """What was found; None unless `include` asks for it."""

    _nested = {'agent': 'BetaAgentTag', 'results': ['BetaFileSearchToolCallResultsItem']}
    _tags = {'type': 'file_search_call'}
