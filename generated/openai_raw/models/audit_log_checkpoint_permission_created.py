from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_checkpoint_permission_created_data import AuditLogCheckpointPermissionCreatedData


@model
class AuditLogCheckpointPermissionCreated(Base):
    """Audit log checkpoint permission created."""

    id: str | None = absent
    data: AuditLogCheckpointPermissionCreatedData | None = absent

    _nested = {'data': 'AuditLogCheckpointPermissionCreatedData'}
