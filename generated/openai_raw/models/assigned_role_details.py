from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any
    from ..models.assigned_role_details_assignment_sources_item import AssignedRoleDetailsAssignmentSourcesItem


@model
class AssignedRoleDetails(Base):
    """Assigned role details."""

    id: str
    name: str
    permissions: list[str]
    resource_type: str
    predefined_role: bool
    description: str | None
    created_at: int | None
    updated_at: int | None
    created_by: str | None
    created_by_user_obj: dict[str, Any] | None
    metadata: dict[str, Any] | None
    assignment_sources: list[AssignedRoleDetailsAssignmentSourcesItem] | None

    _nested = {'assignment_sources': ['AssignedRoleDetailsAssignmentSourcesItem']}
