from __future__ import annotations

from ..types import Model as Base, model


@model
class ProjectUserCreateRequest(Base):
    """The body of `POST /organization/projects/{project_id}/users`."""

    user_id: str | None = None
    """Id of the user."""
    email: str | None = None
    """Email address of the project user."""
    role: str
    """The user's role in the project, `owner` or `member`."""
