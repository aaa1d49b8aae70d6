"""`WebSearchToolCall`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class WebSearchToolCall(Base):
    """A search of the web by the model."""

    id: str
    """Id of the web search tool call."""
    type: Literal["web_search_call"]
    """Discriminator: always `web_search_call`."""
    status: WebSearchToolCallStatus
    """Status of the web search tool call: `in_progress` (still running), `searching` (running a search),
    `completed` (finished successfully), `failed` (ended with an error), `incomplete` (cut short)."""
    action: WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind | None = absent
    """What was done: search the web, open a page, or find text in a page."""

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
    """The model searched for text within a page."""

    type: Literal["find_in_page"]
    """Discriminator: always `find_in_page`."""
    url: str
    """URL of the action."""
    pattern: str
    """The text to find on the page."""

    _tags = {"type": "find_in_page"}


@model
class WebSearchActionOpenPage(Base):
    """The model opened a page."""

    type: Literal["open_page"]
    """Discriminator: always `open_page`."""
    url: str | None = None
    """URL of the action."""

    _tags = {"type": "open_page"}


@model
class WebSearchActionSearch(Base):
    """The model searched the web."""

    type: Literal["search"]
    """Discriminator: always `search`."""
    query: str | None = absent
    """Search query. Deprecated by OpenAI."""
    queries: list[str] | None = absent
    """Search queries."""
    sources: list[WebSearchActionSearchSourcesItem] | None = absent
    """The sources of the search, if requested with `include`."""

    _nested = {"sources": ["WebSearchActionSearchSourcesItem"]}
    _tags = {"type": "search"}


@model
class WebSearchActionSearchSourcesItem(Base):
    """A page that the search found."""

    type: WebSearchActionSearchSourcesItemType
    """Type of the action. Values: `url`, `api`."""
    url: str | None = absent
    """URL of the action."""
    name: str | None = absent
    """Name of the action."""

    _tags = {"type": ("url", "api")}


WebSearchActionSearchSourcesItemTypeInput: TypeAlias = Literal["url", "api"]
WebSearchActionSearchSourcesItemType: TypeAlias = WebSearchActionSearchSourcesItemTypeInput | str
"""Type of the action."""

WebSearchToolCallStatusInput: TypeAlias = Literal["in_progress", "searching", "completed", "failed", "incomplete"]
WebSearchToolCallStatus: TypeAlias = WebSearchToolCallStatusInput | str
"""Status of the web search tool call: `in_progress` (still running), `searching` (running a search), `completed`
(finished successfully), `failed` (ended with an error), `incomplete` (cut short)."""
