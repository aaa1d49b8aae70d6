from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_project_service_account_body_role import UpdateProjectServiceAccountBodyRole


@model
class UpdateProjectServiceAccountBody(Base):
    """The body of `POST /organization/projects/{project_id}/service_accounts/{service_account_id}`."""

    name: str | None = absent
    """Name of the project service account."""
    role: UpdateProjectServiceAccountBodyRole | None = absent
    """The account's new role in the project. Values: `member`, `owner`."""
    _tags = {'role': ('member', 'owner')}
