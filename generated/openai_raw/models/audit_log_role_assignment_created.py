from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleAssignmentCreated(Base):
    """Audit log role assignment created."""

    id: str | None = absent
    principal_id: str | None = absent
    principal_type: str | None = absent
    resource_id: str | None = absent
    resource_type: str | None = absent
