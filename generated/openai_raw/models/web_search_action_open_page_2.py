from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebSearchActionOpenPage2(Base):
    """A page was opened."""

    type: Literal['open_page']
    """Tells this object from others that can stand in its place: always `open_page`."""
    url: str | None = None
    """URL of the action open page 2."""
    _tags = {'type': 'open_page'}
