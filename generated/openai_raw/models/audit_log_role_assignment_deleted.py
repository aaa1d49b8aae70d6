from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleAssignmentDeleted(Base):
    """Says that a role assignment deleted was deleted."""

    id: str | None = absent
    """Id of the role assignment deleted."""
    principal_id: str | None = absent
    """Id of the principal."""
    principal_type: str | None = absent
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
