from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.role import Role


@model
class PublicRoleListResource(Base):
    """A page of roles."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[Role]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next: str | None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["Role"]}
    _tags = {"object": "list"}
