"""`User`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class User(Base):
    """Somebody who belongs to the organization."""

    object: Literal["organization.user"]
    """Object type: always `organization.user`."""
    id: str
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    email: str | None = None
    """Email address of the user."""
    role: str | None = None
    """The user's role in the organization, `owner` or `reader`."""
    added_at: int
    """When the user was added, in Unix seconds; None if it has not."""
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
    """When a key of the user was last used, in Unix seconds. None if never."""
    technical_level: str | None = None
    """How technical the user is, in the user's own words. None if unknown."""
    developer_persona: str | None = None
    """What kind of developer the user is. None if unknown."""
    projects: UserProjects | None = None
    """The projects to which the user belongs."""

    _nested = {"user": "UserUser", "projects": "UserProjects"}
    _tags = {"object": "organization.user"}


@model
class UserUser(Base):
    """Who a user is, beyond one organization."""

    object: Literal["user"]
    """Object type: always `user`."""
    id: str
    """Id of the user."""
    email: str | None = None
    """Email address of the user."""
    name: str | None = None
    """Name of the user."""
    picture: str | None = None
    """Address of the user's image. None if there is none."""
    enabled: bool | None = None
    """Whether the user is enabled."""
    banned: bool | None = None
    """Whether the account is banned."""
    banned_at: int | None = None
    """When the account was banned, in Unix seconds. None if it is not."""

    _tags = {"object": "user"}


@model
class UserProjects(Base):
    """The projects to which a user belongs."""

    object: Literal["list"]
    """Object type: always `list`."""
    data: list[UserProjectsDataItem]
    """One entry per project."""

    _nested = {"data": ["UserProjectsDataItem"]}
    _tags = {"object": "list"}


@model
class UserProjectsDataItem(Base):
    """A project to which a user belongs."""

    id: str | None = None
    """Unique id of the item."""
    name: str | None = None
    """Name of the item."""
    role: str | None = None
    """The user's role in the project."""
