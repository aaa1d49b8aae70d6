"""`BetaWebSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.beta_agent_tag import BetaAgentTag


@model
class BetaWebSearchToolCall(Base):
    """A web search of the model."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    id: str
    """Id of the web search tool call."""
    type: Literal["web_search_call"]
    """Tells this object from others that can stand in its place: always `web_search_call`."""
    status: BetaWebSearchToolCallStatus
    """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`, `incomplete`."""
    action: BetaWebSearchActionSearch | BetaWebSearchActionOpenPage | BetaWebSearchActionFind | None = absent
    """What the model did: searched, opened a page, or searched within one."""

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


@model
class BetaWebSearchActionFind(Base):
    """The model searched a page for a text."""

    type: Literal["find_in_page"]
    """Tells this object from others that can stand in its place: always `find_in_page`."""
    url: str
    """URL of the web search action find."""
    pattern: str
    """The text to look for on the page."""

    _tags = {"type": "find_in_page"}


@model
class BetaWebSearchActionOpenPage(Base):
    """The model opened a page."""

    type: Literal["open_page"]
    """Tells this object from others that can stand in its place: always `open_page`."""
    url: str | None = None
    """URL of the search action open page."""

    _tags = {"type": "open_page"}


@model
class BetaWebSearchActionSearch(Base):
    """The model searched the web."""

    type: Literal["search"]
    """Tells this object from others that can stand in its place: always `search`."""
    query: str | None = absent
    """The text to search for. Deprecated by OpenAI."""
    queries: list[str] | None = absent
    """The texts that were searched for."""
    sources: list[BetaWebSearchActionSearchSourcesItem] | None = absent
    """Pages that were found; only if `include` asks for them."""

    _nested = {"sources": ["BetaWebSearchActionSearchSourcesItem"]}
    _tags = {"type": "search"}


@model
class BetaWebSearchActionSearchSourcesItem(Base):
    """A page that was found."""

    type: BetaWebSearchActionSearchSourcesItemType
    """Which kind of source this is. Values: `url`, `api`."""
    url: str | None = absent
    """URL of the source."""
    name: str | None = absent
    """Name of the source."""

    _tags = {"type": ("url", "api")}


BetaWebSearchActionSearchSourcesItemTypeInput: TypeAlias = Literal["url", "api"]
BetaWebSearchActionSearchSourcesItemType: TypeAlias = BetaWebSearchActionSearchSourcesItemTypeInput | str
