from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.agent_output_item_status import AgentOutputItemStatus
    from ..unions import WebSearchAction


@model
class AgentWebSearchCallItem(Base):
    """Agent web search call item."""

    id: str
    """Id of the agent web search call, by which the API knows it."""
    action: WebSearchAction | None = None
    status: AgentOutputItemStatus
    """State of the agent web search call. Values: `in_progress`, `completed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal['web_search_call']
    """Tells this object from others that can stand in its place: always `web_search_call`."""

    _nested = {'action': ('type', {'search': 'WebSearchActionSearch2', 'open_page': 'WebSearchActionOpenPage2', 'find_in_page': 'WebSearchActionFindInPage', 'other': 'WebSearchActionOther'})}
    _tags = {'type': 'web_search_call'}
