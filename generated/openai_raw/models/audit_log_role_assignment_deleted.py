from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleAssignmentDeleted(Base):
    """An assignment of a role was removed."""

    id: str | None = absent
    """Id of the role assignment deleted."""
    principal_id: str | None = absent
    """Id of the principal."""
    principal_type: str | None = absent
    """Whether a user or a group lost the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
