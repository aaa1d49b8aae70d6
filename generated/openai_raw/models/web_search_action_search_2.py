from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionSearch2(Base):
    """Web search action search 2."""

    queries: list[str] | None = None
    query: str | None = None
    type: Literal['search']
    _tags = {'type': 'search'}
