from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import ItemResource


@model
class ResponseItemList(Base):
    """Response item list."""

    object: Literal['list']
    data: list[ItemResource]
    has_more: bool
    first_id: str
    last_id: str

    _nested = {'data': ['ItemResource']}
    _tags = {'object': 'list'}
