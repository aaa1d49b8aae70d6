from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.thread_resource import ThreadResource


@model
class ThreadListResource(Base):
    """Thread list resource."""

    object: Literal['list']
    data: list[ThreadResource]
    first_id: str | None
    last_id: str | None
    has_more: bool

    _nested = {'data': ['ThreadResource']}
    _tags = {'object': 'list'}
