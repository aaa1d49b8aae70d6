from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_role_unbound_from_resource_source import AuditLogRoleUnboundFromResourceSource


@model
class AuditLogRoleUnboundFromResource(Base):
    """A role was unbound from a resource."""

    id: str | None = absent
    """Id of the role unbound from resource."""
    role_id: str | None = absent
    """Id of the role."""
    resource_id: str | None = absent
    """Id of the resource."""
    resource_type: str | None = absent
    """What kind of resource it is about."""
    permissions: list[str] | None = absent
    """What the role unbound from resource allows to do."""
    workspace_id: str | None = absent
    """Id of the workspace."""
    connector_id: str | None = absent
    """Id of the connector."""
    connector_name: str | None = absent
    """The connector, if the resource is one."""
    enabled: bool | None = absent
    """Whether the role unbound from resource is in force."""
    source: AuditLogRoleUnboundFromResourceSource | None = absent
    """Where the resource comes from. Values: `role_toggle`, `role_connector_update`, `role_delete`,
    `workspace_permissions`, `connector_publish`."""
