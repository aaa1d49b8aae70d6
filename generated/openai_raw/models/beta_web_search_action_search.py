from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_web_search_action_search_sources_item import BetaWebSearchActionSearchSourcesItem, BetaWebSearchActionSearchSourcesItemDict

    class BetaWebSearchActionSearchDict(TypedDict, total=False):
        type: Required[Literal['search']]
        """Tells this object from others that can stand in its place: always `search`."""
        query: str
        """The text to search for. Deprecated by OpenAI."""
        queries: Sequence[str]
        """The texts that were searched for."""
        sources: Sequence[BetaWebSearchActionSearchSourcesItem | BetaWebSearchActionSearchSourcesItemDict]
        """Pages that were found; only if `include` asks for them."""


@model
class BetaWebSearchActionSearch(Base):
    """The model searched the web."""

    type: Literal['search']
    """Tells this object from others that can stand in its place: always `search`."""
    query: str | None = absent
    """The text to search for. Deprecated by OpenAI."""
    queries: list[str] | None = absent
    """The texts that were searched for."""
    sources: list[BetaWebSearchActionSearchSourcesItem] | None = absent
    """Pages that were found; only if `include` asks for them."""

    _nested = {'sources': ['BetaWebSearchActionSearchSourcesItem']}
    _tags = {'type': 'search'}
