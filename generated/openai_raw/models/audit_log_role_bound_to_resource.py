from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_role_bound_to_resource_source import AuditLogRoleBoundToResourceSource


@model
class AuditLogRoleBoundToResource(Base):
    """Audit log role bound to resource."""

    id: str | None = absent
    role_id: str | None = absent
    resource_id: str | None = absent
    resource_type: str | None = absent
    permissions: list[str] | None = absent
    workspace_id: str | None = absent
    connector_id: str | None = absent
    connector_name: str | None = absent
    enabled: bool | None = absent
    source: AuditLogRoleBoundToResourceSource | None = absent
