from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaWebSearchActionFindDict(TypedDict, total=False):
        type: Required[Literal['find_in_page']]
        """Tells this object from others that can stand in its place: always `find_in_page`."""
        url: Required[str]
        """URL of the web search action find."""
        pattern: Required[str]
        """The text to look for on the page."""


@model
class BetaWebSearchActionFind(Base):
    """The model searched a page for a text."""

    type: Literal['find_in_page']
    """Tells this object from others that can stand in its place: always `find_in_page`."""
    url: str
    """URL of the web search action find."""
    pattern: str
    """The text to look for on the page."""
    _tags = {'type': 'find_in_page'}
