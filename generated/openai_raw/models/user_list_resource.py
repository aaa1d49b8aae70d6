"""`UserListResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UserListResource(Base):
    """A page of group users."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[GroupUser]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next: str | None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["GroupUser"]}
    _tags = {"object": "list"}


@model
class GroupUser(Base):
    """A user within a group."""

    id: str
    """Id of the group user."""
    name: str
    """Name of the group user."""
    email: str | None
    """Email address of the group user."""
