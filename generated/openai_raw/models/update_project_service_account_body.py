from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.update_project_service_account_body_role import UpdateProjectServiceAccountBodyRole


@model
class UpdateProjectServiceAccountBody(Base):
    """Update project service account body."""

    name: str | None = absent
    role: UpdateProjectServiceAccountBodyRole | None = absent
    _tags = {'role': ('member', 'owner')}
