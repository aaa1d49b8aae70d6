from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.group_user import GroupUser


@model
class UserListResource(Base):
    """A page of group users."""

    object: Literal['list']
    """The kind of object: always `list`."""
    data: list[GroupUser]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {'data': ['GroupUser']}
    _tags = {'object': 'list'}
