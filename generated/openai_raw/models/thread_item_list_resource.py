from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import ThreadItem


@model
class ThreadItemListResource(Base):
    """Thread item list resource."""

    object: Literal['list']
    data: list[ThreadItem]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['ThreadItem']}
    _tags = {'object': 'list'}
