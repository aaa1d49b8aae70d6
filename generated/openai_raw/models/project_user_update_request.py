from __future__ import annotations

from ..types import Model as Base, model


@model
class ProjectUserUpdateRequest(Base):
    """The body of `POST /organization/projects/{project_id}/users/{user_id}`."""

    role: str | None = None
    """The user's role in the project, `owner` or `member`."""
