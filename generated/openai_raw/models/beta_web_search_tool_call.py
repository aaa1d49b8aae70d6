from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_web_search_action_find import BetaWebSearchActionFind, BetaWebSearchActionFindDict
    from ..models.beta_web_search_action_open_page import BetaWebSearchActionOpenPage, BetaWebSearchActionOpenPageDict
    from ..models.beta_web_search_action_search import BetaWebSearchActionSearch, BetaWebSearchActionSearchDict
    from ..models.beta_web_search_tool_call_status import BetaWebSearchToolCallStatus, BetaWebSearchToolCallStatusInput

    class BetaWebSearchToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        id: Required[str]
        type: Required[Literal['web_search_call']]
        status: Required[BetaWebSearchToolCallStatusInput]
        action: BetaWebSearchActionSearch | BetaWebSearchActionSearchDict | BetaWebSearchActionOpenPage | BetaWebSearchActionOpenPageDict | BetaWebSearchActionFind | BetaWebSearchActionFindDict


@model
class BetaWebSearchToolCall(Base):
    """Beta web search tool call."""

    agent: BetaAgentTag | None = None
    id: str
    type: Literal['web_search_call']
    status: BetaWebSearchToolCallStatus
    action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind | None = absent

    _nested = {'agent': 'BetaAgentTag', 'action': ('type', {'search': 'BetaWebSearchActionSearch', 'open_page': 'BetaWebSearchActionOpenPage', 'find_in_page': 'BetaWebSearchActionFind'})}
    _tags = {'type': 'web_search_call'}
