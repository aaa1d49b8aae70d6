from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import ItemResource


@model
class ResponseItemList(Base):
    """A page of items."""

    object: Literal['list']
    """The kind of object: always `list`."""
    data: list[ItemResource]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    first_id: str
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""

    _nested = {'data': ['ItemResource']}
    _tags = {'object': 'list'}
