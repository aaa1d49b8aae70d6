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
    action: WebSearchAction | None = None
    status: AgentOutputItemStatus
    turn_id: str
    type: Literal['web_search_call']

    _nested = {'action': ('type', {'search': 'WebSearchActionSearch2', 'open_page': 'WebSearchActionOpenPage2', 'find_in_page': 'WebSearchActionFindInPage', 'other': 'WebSearchActionOther'})}
    _tags = {'type': 'web_search_call'}
