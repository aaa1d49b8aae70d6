"""`UpdateProjectServiceAccountBody`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class UpdateProjectServiceAccountBody(Base):
    """The body of `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`."""

    name: str | None = absent
    """Name of the project service account."""
    role: UpdateProjectServiceAccountBodyRole | None = absent
    """The account's new role in the project. Values: `member`, `owner`."""

    _tags = {"role": ("member", "owner")}


UpdateProjectServiceAccountBodyRoleInput: TypeAlias = Literal["member", "owner"]
UpdateProjectServiceAccountBodyRole: TypeAlias = UpdateProjectServiceAccountBodyRoleInput | str
"""The account's new role in the project."""
