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
    """Discriminator: always `web_search_call`."""
    status: Required[WebSearchToolCallStatusInput]
    """Status of the web search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `failed` (ended with an error), `incomplete` (cut short)."""
    action: (
        WebSearchActionSearch
        | WebSearchActionSearchDict
        | WebSearchActionOpenPage
        | WebSearchActionOpenPageDict
        | WebSearchActionFind
        | WebSearchActionFindDict
    )
    """What was done: search the web, open a page, or find text in a page."""

class WebSearchActionFindDict(TypedDict, total=False):
    type: Required[Literal["find_in_page"]]
    """Discriminator: always `find_in_page`."""
    url: Required[str]
    """URL of the action."""
    pattern: Required[str]
    """The text to find on the page."""

class WebSearchActionOpenPageDict(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    """Discriminator: always `open_page`."""
    url: str | None
    """URL of the action."""

class WebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    """Discriminator: always `search`."""
    query: str
    """Search query. Deprecated by OpenAI."""
    queries: Sequence[str]
    """Search queries."""
    sources: Sequence[WebSearchActionSearchSourcesItem | WebSearchActionSearchSourcesItemDict]
    """The sources of the search, if requested with `include`."""

class WebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    type: Required[WebSearchActionSearchSourcesItemTypeInput]
    """Type of the action. Values: `url`, `api`."""
    url: str
    """URL of the action."""
    name: str
    """Name of the action."""
