from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.web_search_action_search_sources_item import WebSearchActionSearchSourcesItem, WebSearchActionSearchSourcesItemDict

    class WebSearchActionSearchDict(TypedDict, total=False):
        type: Required[Literal['search']]
        query: str
        queries: Sequence[str]
        sources: Sequence[WebSearchActionSearchSourcesItem | WebSearchActionSearchSourcesItemDict]


@model
class WebSearchActionSearch(Base):
    """Web search action search."""

    type: Literal['search']
    query: str | None = absent
    queries: list[str] | None = absent
    sources: list[WebSearchActionSearchSourcesItem] | None = absent

    _nested = {'sources': ['WebSearchActionSearchSourcesItem']}
    _tags = {'type': 'search'}
