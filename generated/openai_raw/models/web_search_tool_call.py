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
        type: Required[Literal['web_search_call']]
        status: Required[WebSearchToolCallStatusInput]
        action: WebSearchActionSearch | WebSearchActionSearchDict | WebSearchActionOpenPage | WebSearchActionOpenPageDict | WebSearchActionFind | WebSearchActionFindDict


@model
class WebSearchToolCall(Base):
    """Web search tool call."""

    id: str
    type: Literal['web_search_call']
    status: WebSearchToolCallStatus
    action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind | None = absent

    _nested = {'action': ('type', {'search': 'WebSearchActionSearch', 'open_page': 'WebSearchActionOpenPage', 'find_in_page': 'WebSearchActionFind'})}
    _tags = {'type': 'web_search_call'}
