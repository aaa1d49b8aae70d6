"""What requests take instead of the models in ``models.beta_web_search_tool_call``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.beta_agent_tag import BetaAgentTagDict
from ..models.beta_agent_tag import BetaAgentTag
from ..models.beta_web_search_tool_call import (
    BetaWebSearchActionFind,
    BetaWebSearchActionOpenPage,
    BetaWebSearchActionSearch,
    BetaWebSearchActionSearchSourcesItem,
    BetaWebSearchActionSearchSourcesItemTypeInput,
    BetaWebSearchToolCallStatusInput,
)

class BetaWebSearchToolCallDict(TypedDict, total=False):
    agent: BetaAgentTag | BetaAgentTagDict | None
    """The agent that produced an item."""
    id: Required[str]
    """Id of the web search tool call."""
    type: Required[Literal["web_search_call"]]
    """Discriminator: always `web_search_call`."""
    status: Required[BetaWebSearchToolCallStatusInput]
    """Status of the web search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `failed` (ended with an error), `incomplete` (cut short)."""
    action: (
        BetaWebSearchActionSearch
        | BetaWebSearchActionSearchDict
        | BetaWebSearchActionOpenPage
        | BetaWebSearchActionOpenPageDict
        | BetaWebSearchActionFind
        | BetaWebSearchActionFindDict
    )
    """What was done: search the web, open a page, or find text in a page."""

class BetaWebSearchActionFindDict(TypedDict, total=False):
    type: Required[Literal["find_in_page"]]
    """Discriminator: always `find_in_page`."""
    url: Required[str]
    """URL of the web search action find."""
    pattern: Required[str]
    """The text to find on the page."""

class BetaWebSearchActionOpenPageDict(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    """Discriminator: always `open_page`."""
    url: str | None
    """URL of the search action open page."""

class BetaWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    """Discriminator: always `search`."""
    query: str
    """Search query. Deprecated by OpenAI."""
    queries: Sequence[str]
    """Search queries."""
    sources: Sequence[BetaWebSearchActionSearchSourcesItem | BetaWebSearchActionSearchSourcesItemDict]
    """The sources of the search, if requested with `include`."""

class BetaWebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    type: Required[BetaWebSearchActionSearchSourcesItemTypeInput]
    """Type of the source. Values: `url`, `api`."""
    url: str
    """URL of the source."""
    name: str
    """Name of the source."""
