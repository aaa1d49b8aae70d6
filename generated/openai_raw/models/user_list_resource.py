from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.group_user import GroupUser


@model
class UserListResource(Base):
    """User list resource."""

    object: Literal['list']
    data: list[GroupUser]
    has_more: bool
    next: str | None

    _nested = {'data': ['GroupUser']}
    _tags = {'object': 'list'}
