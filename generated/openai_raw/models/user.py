from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.user_projects import UserProjects
    from ..models.user_user import UserUser


@model
class User(Base):
    """Somebody who belongs to the organization."""

    object: Literal['organization.user']
    """The kind of object: always `organization.user`."""
    id: str
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """E-mail address of the user."""
    role: str | None = None
    """The user's role in the organization, `owner` or `reader`."""
    added_at: int
    """When the user was added, in Unix seconds; None if that has not happened."""
    is_default: bool | None = absent
    """Whether this is the user's default organization."""
    created: int | None = absent
    """When the user was created, in Unix seconds."""
    user: UserUser | None = absent
    """Who the user is, beyond this organization."""
    is_service_account: bool | None = absent
    """Whether it is an account of a program rather than of a person."""
    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the user may buy scale tier for the organization."""
    is_scim_managed: bool | None = absent
    """Whether an identity provider manages the user by SCIM."""
    api_key_last_used_at: int | None = None
    """When a key of the user was last used, in Unix seconds. Null if never."""
    technical_level: str | None = None
    """How technical the user is, in the user's own words. Null if unknown."""
    developer_persona: str | None = None
    """What kind of developer the user is. Null if unknown."""
    projects: UserProjects | None = None
    """The projects to which the user belongs."""

    _nested = {'user': 'UserUser', 'projects': 'UserProjects'}
    _tags = {'object': 'organization.user'}
