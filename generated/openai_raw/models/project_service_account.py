from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.project_service_account_role import ProjectServiceAccountRole


@model
class ProjectServiceAccount(Base):
    """Project service account."""

    object: Literal['organization.project.service_account']
    id: str
    name: str
    role: ProjectServiceAccountRole
    created_at: int
    _tags = {'object': 'organization.project.service_account', 'role': ('owner', 'member', 'none')}
