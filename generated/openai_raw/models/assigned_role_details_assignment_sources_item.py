from __future__ import annotations

from ..types import Model as Base, model



@model
class AssignedRoleDetailsAssignmentSourcesItem(Base):
    """Assigned role details assignment sources item."""

    principal_id: str
    principal_type: str
