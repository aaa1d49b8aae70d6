from __future__ import annotations

from ..types import Model as Base, model


@model
class UserRoleUpdateRequest(Base):
    """The body of `POST /organization/users/{user_id}`."""

    role: str | None = None
    """The new role in the organization, `owner` or `reader`."""
    role_id: str | None = None
    """Id of the role."""
    technical_level: str | None = None
    """How technical the user is."""
    developer_persona: str | None = None
    """What kind of developer the user is."""
