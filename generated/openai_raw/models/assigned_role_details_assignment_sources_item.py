from __future__ import annotations

from ..types import Model as Base, model



@model
class AssignedRoleDetailsAssignmentSourcesItem(Base):
    """The value of `AssignedRoleDetails.assignment_sources`."""

    principal_id: str
    """Id of the principal."""
    principal_type: str
