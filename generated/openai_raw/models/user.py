from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.user_projects import UserProjects
    from ..models.user_user import UserUser


@model
class User(Base):
    """User."""

    object: Literal['organization.user']
    id: str
    name: str | None = None
    email: str | None = None
    role: str | None = None
    added_at: int
    is_default: bool | None = absent
    created: int | None = absent
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
