from __future__ import annotations

from ..types import Model as Base, model



@model
class AssignedRoleDetailsAssignmentSourcesItem(Base):
    """Where an assigned role comes from."""

    principal_id: str
    """Id of the principal."""
    principal_type: str
    """Whether it comes from a user or from a group."""
