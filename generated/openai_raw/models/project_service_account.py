"""`ProjectServiceAccount`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProjectServiceAccount(Base):
    """An account of a program rather than of a person, within one project."""

    object: Literal["organization.project.service_account"]
    """Object type: always `organization.project.service_account`."""
    id: str
    """Id of the project service account."""
    name: str
    """Name of the project service account."""
    role: ProjectServiceAccountRole
    """The account's role in the project. Values: `owner`, `member`, `none`."""
    created_at: int
    """When the project service account was created, in Unix seconds."""

    _tags = {"object": "organization.project.service_account", "role": ("owner", "member", "none")}


ProjectServiceAccountRoleInput: TypeAlias = Literal["owner", "member", "none"]
ProjectServiceAccountRole: TypeAlias = ProjectServiceAccountRoleInput | str
"""The account's role in the project."""
