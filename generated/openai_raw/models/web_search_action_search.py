from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.web_search_action_search_sources_item import WebSearchActionSearchSourcesItem, WebSearchActionSearchSourcesItemDict

    class WebSearchActionSearchDict(TypedDict, total=False):
        type: Required[Literal['search']]
        """Tells this object from others that can stand in its place: always `search`."""
        query: str
        """The text to search for. Deprecated by OpenAI."""
        queries: Sequence[str]
        """The texts that were searched for."""
        sources: Sequence[WebSearchActionSearchSourcesItem | WebSearchActionSearchSourcesItemDict]
        """Pages that were found; only if `include` asks for them."""


@model
class WebSearchActionSearch(Base):
    """The model searched the web."""

    type: Literal['search']
    """Tells this object from others that can stand in its place: always `search`."""
    query: str | None = absent
    """The text to search for. Deprecated by OpenAI."""
    queries: list[str] | None = absent
    """The texts that were searched for."""
    sources: list[WebSearchActionSearchSourcesItem] | None = absent
    """Pages that were found; only if `include` asks for them."""

    _nested = {'sources': ['WebSearchActionSearchSourcesItem']}
    _tags = {'type': 'search'}
