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
    """Id of the agent web search call, by which the API knows it."""
    action: WebSearchAction | None = None
    """What it did: search, open a page or look for text in one."""
    status: AgentOutputItemStatus
    """State of the agent web search call. Values: `in_progress`, `completed`, `incomplete`."""
    turn_id: str
    """Id of the turn that this belongs to."""
    type: Literal["web_search_call"]
    """Which kind it is. Always `web_search_call`."""

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
    """Pages were looked for."""

    queries: list[str] | None = None
    """The texts that were searched for."""
    query: str | None = None
    """The text to search for."""
    type: Literal["search"]
    """Tells this object from others that can stand in its place: always `search`."""

    _tags = {"type": "search"}


@model
class WebSearchActionOpenPage2(Base):
    """A page was opened."""

    type: Literal["open_page"]
    """Tells this object from others that can stand in its place: always `open_page`."""
    url: str | None = None
    """URL of the action open page 2."""

    _tags = {"type": "open_page"}


@model
class WebSearchActionFindInPage(Base):
    """Text was looked for in a page."""

    pattern: str | None = None
    """The text that was looked for. Null if unknown."""
    type: Literal["find_in_page"]
    """Which kind it is. Always `find_in_page`."""
    url: str | None = None
    """URL of the action find in page."""

    _tags = {"type": "find_in_page"}


@model
class WebSearchActionOther(Base):
    """Something else was done."""

    type: Literal["other"]
    """Tells this object from others that can stand in its place: always `other`."""

    _tags = {"type": "other"}
