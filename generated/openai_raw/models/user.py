from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.user_projects import UserProjects
    from ..models.user_user import UserUser


@model
class User(Base):
    """The value of `UserListResponse.data` and `UserRoleAssignment.user`."""

    object: Literal['organization.user']
    """The kind of object: always `organization.user`."""
    id: str
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """E-mail address of the user."""
    role: str | None = None
    added_at: int
    """When the user was added, in Unix seconds; None if that has not happened."""
    is_default: bool | None = absent
    created: int | None = absent
    """When the user was created, in Unix seconds."""
    user: UserUser | None = absent
    is_service_account: bool | None = absent
    is_scale_tier_authorized_purchaser: bool | None = None
    is_scim_managed: bool | None = absent
    api_key_last_used_at: int | None = None
    technical_level: str | None = None
    developer_persona: str | None = None
    projects: UserProjects | None = None

    _nested = {'user': 'UserUser', 'projects': 'UserProjects'}
    _tags = {'object': 'organization.user'}
