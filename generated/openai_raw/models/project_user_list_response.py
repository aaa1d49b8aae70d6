from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.project_user import ProjectUser


@model
class ProjectUserListResponse(Base):
    """Project user list response."""

    object: str
    data: list[ProjectUser]
    first_id: str | None = None
    last_id: str | None = None
    has_more: bool

    _nested = {'data': ['ProjectUser']}
