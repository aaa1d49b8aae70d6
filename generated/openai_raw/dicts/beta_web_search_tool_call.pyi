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
    """The agent that something comes from."""
    id: Required[str]
    """Id of the web search tool call."""
    type: Required[Literal["web_search_call"]]
    """Tells this object from others that can stand in its place: always `web_search_call`."""
    status: Required[BetaWebSearchToolCallStatusInput]
    """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`, `incomplete`."""
    action: (
        BetaWebSearchActionSearch
        | BetaWebSearchActionSearchDict
        | BetaWebSearchActionOpenPage
        | BetaWebSearchActionOpenPageDict
        | BetaWebSearchActionFind
        | BetaWebSearchActionFindDict
    )
    """What the model did: searched, opened a page, or searched within one."""

class BetaWebSearchActionFindDict(TypedDict, total=False):
    type: Required[Literal["find_in_page"]]
    """Tells this object from others that can stand in its place: always `find_in_page`."""
    url: Required[str]
    """URL of the web search action find."""
    pattern: Required[str]
    """The text to look for on the page."""

class BetaWebSearchActionOpenPageDict(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    """Tells this object from others that can stand in its place: always `open_page`."""
    url: str | None
    """URL of the search action open page."""

class BetaWebSearchActionSearchDict(TypedDict, total=False):
    type: Required[Literal["search"]]
    """Tells this object from others that can stand in its place: always `search`."""
    query: str
    """The text to search for. Deprecated by OpenAI."""
    queries: Sequence[str]
    """The texts that were searched for."""
    sources: Sequence[BetaWebSearchActionSearchSourcesItem | BetaWebSearchActionSearchSourcesItemDict]
    """Pages that were found; only if `include` asks for them."""

class BetaWebSearchActionSearchSourcesItemDict(TypedDict, total=False):
    type: Required[BetaWebSearchActionSearchSourcesItemTypeInput]
    """Which kind of source this is. Values: `url`, `api`."""
    url: str
    """URL of the source."""
    name: str
    """Name of the source."""
