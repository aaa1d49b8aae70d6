from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.group_response import GroupResponse


@model
class GroupListResource(Base):
    """A page of groups."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[GroupResponse]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next: str | None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["GroupResponse"]}
    _tags = {"object": "list"}
