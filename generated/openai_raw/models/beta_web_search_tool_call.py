"""`BetaWebSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaWebSearchToolCall(Base):
    """A search of the web by the model."""

    agent: BetaAgentTag | None = None
    """The agent that produced an item."""
    id: str
    """Id of the web search tool call."""
    type: Literal["web_search_call"]
    """Discriminator: always `web_search_call`."""
    status: BetaWebSearchToolCallStatus
    """Status of the web search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `failed` (ended with an error), `incomplete` (cut short)."""
    action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind | None = absent
    """What was done: search the web, open a page, or find text in a page."""

    _nested = {
        "agent": "BetaAgentTag",
        "action": (
            "type",
            {
                "search": "BetaWebSearchActionSearch",
                "open_page": "BetaWebSearchActionOpenPage",
                "find_in_page": "BetaWebSearchActionFind",
            },
        ),
    }
    _tags = {"type": "web_search_call"}


BetaWebSearchToolCallStatusInput: TypeAlias = Literal["in_progress", "searching", "completed", "failed", "incomplete"]
BetaWebSearchToolCallStatus: TypeAlias = BetaWebSearchToolCallStatusInput | str
"""Status of the web search tool call: `in_progress` (still running), `searching` (running a search), `completed`
(finished successfully), `failed` (ended with an error), `incomplete` (cut short)."""


@model
class BetaWebSearchActionFind(Base):
    """The model searched for text within a page."""

    type: Literal["find_in_page"]
    """Discriminator: always `find_in_page`."""
    url: str
    """URL of the web search action find."""
    pattern: str
    """The text to find on the page."""

    _tags = {"type": "find_in_page"}


@model
class BetaWebSearchActionOpenPage(Base):
    """The model opened a page."""

    type: Literal["open_page"]
    """Discriminator: always `open_page`."""
    url: str | None = None
    """URL of the search action open page."""

    _tags = {"type": "open_page"}


@model
class BetaWebSearchActionSearch(Base):
    """The model searched the web."""

    type: Literal["search"]
    """Discriminator: always `search`."""
    query: str | None = absent
    """Search query. Deprecated by OpenAI."""
    queries: list[str] | None = absent
    """Search queries."""
    sources: list[BetaWebSearchActionSearchSourcesItem] | None = absent
    """The sources of the search, if requested with `include`."""

    _nested = {"sources": ["BetaWebSearchActionSearchSourcesItem"]}
    _tags = {"type": "search"}


@model
class BetaWebSearchActionSearchSourcesItem(Base):
    """A page that the search found."""

    type: BetaWebSearchActionSearchSourcesItemType
    """Type of the source. Values: `url`, `api`."""
    url: str | None = absent
    """URL of the source."""
    name: str | None = absent
    """Name of the source."""

    _tags = {"type": ("url", "api")}


BetaWebSearchActionSearchSourcesItemTypeInput: TypeAlias = Literal["url", "api"]
BetaWebSearchActionSearchSourcesItemType: TypeAlias = BetaWebSearchActionSearchSourcesItemTypeInput | str
"""Type of the source."""
