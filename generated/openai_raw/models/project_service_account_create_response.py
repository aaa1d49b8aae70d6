"""`ProjectServiceAccountCreateResponse`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProjectServiceAccountCreateResponse(Base):
    """A new service account, and its API key."""

    object: Literal["organization.project.service_account"]
    """Object type: always `organization.project.service_account`."""
    id: str
    """Id of the project service account."""
    name: str
    """Name of the project service account."""
    role: ProjectServiceAccountCreateResponseRole
    """The account's role in the project. Values: `member`, `none`."""
    created_at: int
    """When the project service account was created, in Unix seconds."""
    api_key: ProjectServiceAccountApiKey | None
    """The account's key, with its full value. None if none was requested."""

    _nested = {"api_key": "ProjectServiceAccountApiKey"}
    _tags = {"object": "organization.project.service_account", "role": ("member", "none")}


@model
class ProjectServiceAccountApiKey(Base):
    """The API key of a new service account."""

    object: Literal["organization.project.service_account.api_key"]
    """Object type: always `organization.project.service_account.api_key`."""
    value: str
    """The full key. It is never shown again."""
    name: str
    """Name of the project service account API key."""
    created_at: int
    """When the project service account API key was created, in Unix seconds."""
    id: str
    """Id of the project service account API key."""
    expires_at: int | None = None
    """When the project service account API key expires, in Unix seconds; None if it never does."""

    _tags = {"object": "organization.project.service_account.api_key"}


ProjectServiceAccountCreateResponseRoleInput: TypeAlias = Literal["member", "none"]
ProjectServiceAccountCreateResponseRole: TypeAlias = ProjectServiceAccountCreateResponseRoleInput | str
"""The account's role in the project."""
