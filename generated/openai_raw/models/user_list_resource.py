"""`UserListResource`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class UserListResource(Base):
    """A page of group users."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[GroupUser]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

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
    """E-mail address of the group user."""
