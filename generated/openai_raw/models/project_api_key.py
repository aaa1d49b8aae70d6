"""`ProjectApiKey`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class ProjectApiKey(Base):
    """An API key of a project, redacted."""

    object: Literal["organization.project.api_key"]
    """Object type: always `organization.project.api_key`."""
    redacted_value: str
    """The key with all but its ends masked."""
    name: str
    """Name of the project API key."""
    created_at: int
    """When the project API key was created, in Unix seconds."""
    last_used_at: int | None
    """When the project API key was last used, in Unix seconds; None if it never was."""
    id: str
    """Id of the project API key."""
    owner_project_access: ProjectApiKeyOwnerProjectAccess
    """Whether the owner still has access to the project. Values: `active`, `inactive`."""
    owner: ProjectApiKeyOwner
    """The user or service account that the key belongs to."""
    expires_at: int | None = None
    """When the project API key expires, in Unix seconds; None if it never does."""

    _nested = {"owner": "ProjectApiKeyOwner"}
    _tags = {"object": "organization.project.api_key"}


ProjectApiKeyOwnerProjectAccessInput: TypeAlias = Literal["active", "inactive"]
ProjectApiKeyOwnerProjectAccess: TypeAlias = ProjectApiKeyOwnerProjectAccessInput | str
"""Whether the owner still has access to the project."""


@model
class ProjectApiKeyOwner(Base):
    """The user or service account that owns an API key."""

    type: ProjectApiKeyOwnerType | None = absent
    """Type of the owner. Values: `user`, `service_account`."""
    user: ProjectApiKeyOwnerUser | None = absent
    """Set if `type` is `user`."""
    service_account: ProjectApiKeyOwnerServiceAccount | None = absent
    """Set if `type` is `service_account`."""

    _nested = {"user": "ProjectApiKeyOwnerUser", "service_account": "ProjectApiKeyOwnerServiceAccount"}
    _tags = {"type": ("user", "service_account")}


ProjectApiKeyOwnerTypeInput: TypeAlias = Literal["user", "service_account"]
ProjectApiKeyOwnerType: TypeAlias = ProjectApiKeyOwnerTypeInput | str
"""Type of the owner."""


@model
class ProjectApiKeyOwnerServiceAccount(Base):
    """The service account that owns an API key."""

    id: str
    """Id of the service account."""
    name: str
    """Name of the service account."""
    created_at: int
    """When the service account was created, in Unix seconds."""
    role: str
    """The account's role in the project."""


@model
class ProjectApiKeyOwnerUser(Base):
    """The user who owns an API key."""

    id: str
    """Id of the user."""
    email: str
    """Email address of the user."""
    name: str
    """Name of the user."""
    created_at: int
    """When the user was created, in Unix seconds."""
    role: str
    """The user's role in the project."""
