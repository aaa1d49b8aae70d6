"""Audit log role bound to resource source."""

from __future__ import annotations

from typing import Literal, TypeAlias

AuditLogRoleBoundToResourceSourceInput: TypeAlias = Literal['role_toggle', 'role_connector_update', 'role_delete', 'workspace_permissions', 'connector_publish']
AuditLogRoleBoundToResourceSource: TypeAlias = AuditLogRoleBoundToResourceSourceInput | str
