from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.web_search_action_find import WebSearchActionFind, WebSearchActionFindDict
    from ..models.web_search_action_open_page import WebSearchActionOpenPage, WebSearchActionOpenPageDict
    from ..models.web_search_action_search import WebSearchActionSearch, WebSearchActionSearchDict
    from ..models.web_search_tool_call_status import WebSearchToolCallStatus, WebSearchToolCallStatusInput

    class WebSearchToolCallDict(TypedDict, total=False):
        id: Required[str]
        """Id of the web search tool call."""
        type: Required[Literal['web_search_call']]
        """Tells this object from others that can stand in its place: always `web_search_call`."""
        status: Required[WebSearchToolCallStatusInput]
        """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`,
        `incomplete`."""
        action: WebSearchActionSearch | WebSearchActionSearchDict | WebSearchActionOpenPage | WebSearchActionOpenPageDict | WebSearchActionFind | WebSearchActionFindDict
        """What the model did: searched, opened a page, or searched within one."""


@model
class WebSearchToolCall(Base):
    """A web search of the model."""

    id: str
    """Id of the web search tool call."""
    type: Literal['web_search_call']
    """Tells this object from others that can stand in its place: always `web_search_call`."""
    status: WebSearchToolCallStatus
    """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`, `incomplete`."""
    action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind | None = absent
    """What the model did: searched, opened a page, or searched within one."""

    _nested = {'action': ('type', {'search': 'WebSearchActionSearch', 'open_page': 'WebSearchActionOpenPage', 'find_in_page': 'WebSearchActionFind'})}
    _tags = {'type': 'web_search_call'}
