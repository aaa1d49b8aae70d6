"""`AgentWebSearchCallItem`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.enums import AgentOutputItemStatus
    from ..unions import WebSearchAction


@model
class AgentWebSearchCallItem(Base):
    """The agent searched the web."""

    id: str
    """Unique id of the call."""
    action: WebSearchAction | None = None
    """What was done: search the web, open a page, or find text in a page."""
    status: AgentOutputItemStatus
    """Status of the call: `in_progress` (still running), `completed` (finished successfully), `incomplete` (cut
    short)."""
    turn_id: str
    """Id of the turn this belongs to."""
    type: Literal["web_search_call"]
    """Discriminator: always `web_search_call`."""

    _nested = {
        "action": (
            "type",
            {
                "search": "WebSearchActionSearch2",
                "open_page": "WebSearchActionOpenPage2",
                "find_in_page": "WebSearchActionFindInPage",
                "other": "WebSearchActionOther",
            },
        )
    }
    _tags = {"type": "web_search_call"}


@model
class WebSearchActionSearch2(Base):
    """The agent searched the web."""

    queries: list[str] | None = None
    """Search queries."""
    query: str | None = None
    """Search query."""
    type: Literal["search"]
    """Discriminator: always `search`."""

    _tags = {"type": "search"}


@model
class WebSearchActionOpenPage2(Base):
    """A page was opened."""

    type: Literal["open_page"]
    """Discriminator: always `open_page`."""
    url: str | None = None
    """URL of the action."""

    _tags = {"type": "open_page"}


@model
class WebSearchActionFindInPage(Base):
    """Text was searched for within a page."""

    pattern: str | None = None
    """The text that was searched for; None if unknown."""
    type: Literal["find_in_page"]
    """Discriminator: always `find_in_page`."""
    url: str | None = None
    """URL of the action."""

    _tags = {"type": "find_in_page"}


@model
class WebSearchActionOther(Base):
    """Any other action of the web search tool."""

    type: Literal["other"]
    """Discriminator: always `other`."""

    _tags = {"type": "other"}
