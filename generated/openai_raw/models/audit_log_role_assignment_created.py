from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleAssignmentCreated(Base):
    """A role was assigned."""

    id: str | None = absent
    """Id of the role assignment created."""
    principal_id: str | None = absent
    """Id of the principal."""
    principal_type: str | None = absent
    """Whether a user or a group got the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
