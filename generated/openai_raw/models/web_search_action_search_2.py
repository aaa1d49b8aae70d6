from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionSearch2(Base):
    """Pages were looked for."""

    queries: list[str] | None = None
    """The texts that were searched for."""
    query: str | None = None
    """The text to search for."""
    type: Literal['search']
    """Tells this object from others that can stand in its place: always `search`."""
    _tags = {'type': 'search'}
