from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.assigned_role_details import AssignedRoleDetails


@model
class RoleListResource(Base):
    """A page of assigned roles."""

    object: Literal["list"]
    """The kind of object: always `list`."""
    data: list[AssignedRoleDetails]
    """The items of this page."""
    has_more: bool
    """True when there are further pages."""
    next: str | None
    """The cursor for `page` that gives the next page; None on the last one."""

    _nested = {"data": ["AssignedRoleDetails"]}
    _tags = {"object": "list"}
