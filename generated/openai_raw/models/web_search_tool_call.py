"""`WebSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class WebSearchToolCall(Base):
    """A web search of the model."""

    id: str
    """Id of the web search tool call."""
    type: Literal["web_search_call"]
    """Tells this object from others that can stand in its place: always `web_search_call`."""
    status: WebSearchToolCallStatus
    """State of the web search tool call. Values: `in_progress`, `searching`, `completed`, `failed`, `incomplete`."""
    action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind | None = absent
    """What the model did: searched, opened a page, or searched within one."""

    _nested = {
        "action": (
            "type",
            {
                "search": "WebSearchActionSearch",
                "open_page": "WebSearchActionOpenPage",
                "find_in_page": "WebSearchActionFind",
            },
        )
    }
    _tags = {"type": "web_search_call"}


@model
class WebSearchActionFind(Base):
    """The model searched a page for a text."""

    type: Literal["find_in_page"]
    """Tells this object from others that can stand in its place: always `find_in_page`."""
    url: str
    """URL of the web search action find."""
    pattern: str
    """The text to look for on the page."""

    _tags = {"type": "find_in_page"}


@model
class WebSearchActionOpenPage(Base):
    """The model opened a page."""

    type: Literal["open_page"]
    """Tells this object from others that can stand in its place: always `open_page`."""
    url: str | None = None
    """URL of the search action open page."""

    _tags = {"type": "open_page"}


@model
class WebSearchActionSearch(Base):
    """The model searched the web."""

    type: Literal["search"]
    """Tells this object from others that can stand in its place: always `search`."""
    query: str | None = absent
    """The text to search for. Deprecated by OpenAI."""
    queries: list[str] | None = absent
    """The texts that were searched for."""
    sources: list[WebSearchActionSearchSourcesItem] | None = absent
    """Pages that were found; only if `include` asks for them."""

    _nested = {"sources": ["WebSearchActionSearchSourcesItem"]}
    _tags = {"type": "search"}


@model
class WebSearchActionSearchSourcesItem(Base):
    """A page that was found."""

    type: WebSearchActionSearchSourcesItemType
    """Which kind of source this is. Values: `url`, `api`."""
    url: str | None = absent
    """URL of the source."""
    name: str | None = absent
    """Name of the source."""

    _tags = {"type": ("url", "api")}


WebSearchActionSearchSourcesItemTypeInput: TypeAlias = Literal["url", "api"]
WebSearchActionSearchSourcesItemType: TypeAlias = WebSearchActionSearchSourcesItemTypeInput | str

WebSearchToolCallStatusInput: TypeAlias = Literal["in_progress", "searching", "completed", "failed", "incomplete"]
WebSearchToolCallStatus: TypeAlias = WebSearchToolCallStatusInput | str
