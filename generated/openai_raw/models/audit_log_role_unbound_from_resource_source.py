"""Audit log role unbound from resource source."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuditLogRoleUnboundFromResourceSourceInput: TypeAlias = Literal['role_toggle', 'role_connector_update', 'role_delete', 'workspace_permissions', 'connector_publish']
AuditLogRoleUnboundFromResourceSource: TypeAlias = AuditLogRoleUnboundFromResourceSourceInput | str
