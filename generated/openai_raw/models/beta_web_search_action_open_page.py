from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class BetaWebSearchActionOpenPageDict(TypedDict, total=False):
        type: Required[Literal['open_page']]
        """Tells this object from others that can stand in its place: always `open_page`."""
        url: str | None
        """URL of the search action open page."""


@model
class BetaWebSearchActionOpenPage(Base):
    """The model opened a page."""

    type: Literal['open_page']
    """Tells this object from others that can stand in its place: always `open_page`."""
    url: str | None = None
    """URL of the search action open page."""
    _tags = {'type': 'open_page'}
