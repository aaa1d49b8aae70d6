from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleCreated(Base):
    """Audit log role created."""

    id: str | None = absent
    role_name: str | None = absent
    permissions: list[str] | None = absent
    resource_type: str | None = absent
    resource_id: str | None = absent
