from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.group_response import GroupResponse


@model
class GroupListResource(Base):
    """Group list resource."""

    object: Literal['list']
    data: list[GroupResponse]
    has_more: bool
    next: str | None

    _nested = {'data': ['GroupResponse']}
    _tags = {'object': 'list'}
