from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_web_search_action_search_sources_item import BetaWebSearchActionSearchSourcesItem, BetaWebSearchActionSearchSourcesItemDict

    class BetaWebSearchActionSearchDict(TypedDict, total=False):
        type: Required[Literal['search']]
        query: str
        queries: Sequence[str]
        sources: Sequence[BetaWebSearchActionSearchSourcesItem | BetaWebSearchActionSearchSourcesItemDict]


@model
class BetaWebSearchActionSearch(Base):
    """Beta web search action search."""

    type: Literal['search']
    query: str | None = absent
    queries: list[str] | None = absent
    sources: list[BetaWebSearchActionSearchSourcesItem] | None = absent

    _nested = {'sources': ['BetaWebSearchActionSearchSourcesItem']}
    _tags = {'type': 'search'}
