from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_role_bound_to_resource_source import AuditLogRoleBoundToResourceSource


@model
class AuditLogRoleBoundToResource(Base):
    """A role was bound to a resource."""

    id: str | None = absent
    """Id of the role bound to resource."""
    role_id: str | None = absent
    """Id of the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
    permissions: list[str] | None = absent
    """What the role bound to resource allows to do."""
    workspace_id: str | None = absent
    """Id of the workspace."""
    connector_id: str | None = absent
    """Id of the connector."""
    connector_name: str | None = absent
    """The connector, if the resource is one."""
    enabled: bool | None = absent
    """Whether the role bound to resource is in force."""
    source: AuditLogRoleBoundToResourceSource | None = absent
    """Where the resource comes from. Values: `role_toggle`, `role_connector_update`, `role_delete`,
    `workspace_permissions`, `connector_publish`."""
