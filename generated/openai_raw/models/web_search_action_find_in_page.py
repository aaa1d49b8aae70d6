from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionFindInPage(Base):
    """Text was looked for in a page."""

    pattern: str | None = None
    """The text that was looked for. Null if unknown."""
    type: Literal['find_in_page']
    """Which kind it is. Always `find_in_page`."""
    url: str | None = None
    """URL of the action find in page."""
    _tags = {'type': 'find_in_page'}
