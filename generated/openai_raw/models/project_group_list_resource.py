from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.project_group import ProjectGroup


@model
class ProjectGroupListResource(Base):
    """A page of project groups."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[ProjectGroup]
    """The items on this page."""
    has_more: bool
    """Whether there are more pages."""
    next: str | None
    """Cursor to pass as `page` for the next page; None on the last page."""

    _nested = {"data": ["ProjectGroup"]}
    _tags = {"object": "list"}
