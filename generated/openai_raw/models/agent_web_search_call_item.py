from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_output_item_status import AgentOutputItemStatus
    from ..unions import WebSearchAction


@model
class AgentWebSearchCallItem(Base):
    """The agent searched the web."""

    id: str
    """Id of the agent web search call, by which the API knows it."""
    action: WebSearchAction | None = None
    """What it did: search, open a page or look for text in one."""
    status: AgentOutputItemStatus
    """State of the agent web search call. Values: `in_progress`, `completed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['web_search_call']
    """Which kind it is. Always `web_search_call`."""

    _nested = {'action': ('type', {'search': 'WebSearchActionSearch2', 'open_page': 'WebSearchActionOpenPage2', 'find_in_page': 'WebSearchActionFindInPage', 'other': 'WebSearchActionOther'})}
    _tags = {'type': 'web_search_call'}
