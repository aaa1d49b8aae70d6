"""What requests take instead of the models in ``models.web_search_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..models.web_search_tool_call import (
    WebSearchActionFind,
    WebSearchActionOpenPage,
    WebSearchActionSearch,
    WebSearchActionSearchSourcesItem,
    WebSearchActionSearchSourcesItemTypeInput,
    WebSearchToolCallStatusInput,
)

class WebSearchToolCallDict(TypedDict, total=False):
    id: Required[str]
    """Id of the web search tool call."""
    type: Required[Literal["web_search_call"]]
    """Tells this object from others that can stand in its place: always `web_search_call`."""
    status: Required[WebSearchToolCallStatusInput]
    """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`, `incomplete`."""
    action: (
        WebSearchActionSearch
        | WebSearchActionSearchDict
        | WebSearchActionOpenPage
        | WebSearchActionOpenPageDict
        | WebSearchActionFind
        | WebSearchActionFindDict
    )
    """What the model did: searched, opened a page, or searched within one."""

class WebSearchActionFindDict(TypedDict, total=False):
    type: Required[Literal["find_in_page"]]
    """Tells this object from others that can stand in its place: always `find_in_page`."""
    url: Required[str]
    """URL of the web search action find."""
    pattern: Required[str]
    """The text to look for on the page."""

class WebSearchActionOpenPageDict(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    """Tells this object from others that can stand in its place: always `open_page`."""
    url: str | None
    """URL of the search action open page."""

class WebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    """Tells this object from others that can stand in its place: always `search`."""
    query: str
    """The text to search for. Deprecated by OpenAI."""
    queries: Sequence[str]
    """The texts that were searched for."""
    sources: Sequence[WebSearchActionSearchSourcesItem | WebSearchActionSearchSourcesItemDict]
    """Pages that were found; only if `include` asks for them."""

class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    type: Required[WebSearchActionSearchSourcesItemTypeInput]
    """Which kind of source this is. Values: `url`, `api`."""
    url: str
    """URL of the source."""
    name: str
    """Name of the source."""
