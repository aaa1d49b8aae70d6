from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionFindInPage(Base):
    """Web search action find in page."""

    pattern: str | None = None
    type: Literal['find_in_page']
    """Tells this object from others that can stand in its place: always `find_in_page`."""
    url: str | None = None
    """URL of the action find in page."""
    _tags = {'type': 'find_in_page'}
