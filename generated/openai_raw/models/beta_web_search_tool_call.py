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
        """The agent that something comes from."""
        id: Required[str]
        """Id of the web search tool call."""
        type: Required[Literal['web_search_call']]
        """Tells this object from others that can stand in its place: always `web_search_call`."""
        status: Required[BetaWebSearchToolCallStatusInput]
        """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`,
        `incomplete`."""
        action: BetaWebSearchActionSearch | BetaWebSearchActionSearchDict | BetaWebSearchActionOpenPage | BetaWebSearchActionOpenPageDict | BetaWebSearchActionFind | BetaWebSearchActionFindDict
        """What the model did: searched, opened a page, or searched within one."""


@model
class BetaWebSearchToolCall(Base):
    """A web search of the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the web search tool call."""
    type: Literal['web_search_call']
    """Tells this object from others that can stand in its place: always `web_search_call`."""
    status: BetaWebSearchToolCallStatus
    """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`, `incomplete`."""
    action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind | None = absent
    """What the model did: searched, opened a page, or searched within one."""

    _nested = {'agent': 'BetaAgentTag', 'action': ('type', {'search': 'BetaWebSearchActionSearch', 'open_page': 'BetaWebSearchActionOpenPage', 'find_in_page': 'BetaWebSearchActionFind'})}
    _tags = {'type': 'web_search_call'}
