from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.project_user import ProjectUser


@model
class ProjectUserListResponse(Base):
    """A page of project users."""

    object: str
    """The kind of object."""
    data: list[ProjectUser]
    """The items of this page."""
    first_id: str | None = None
    """Id of the first item in `data`, which `before` takes; None on an empty page."""
    last_id: str | None = None
    """Id of the last item in `data`, which `after` takes to get the next page; None on an empty page."""
    has_more: bool
    """True when there are further pages."""

    _nested = {"data": ["ProjectUser"]}
