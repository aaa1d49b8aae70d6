from __future__ import annotations

from ..types import Model, model



@model
class AssignedRoleDetailsAssignmentSourcesItem(Model):
    """Assigned role details assignment sources item."""

    principal_id: str
    principal_type: str
