from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_checkpoint_permission_created_data import AuditLogCheckpointPermissionCreatedData


@model
class AuditLogCheckpointPermissionCreated(Base):
    """A project was allowed to use a checkpoint."""

    id: str | None = absent
    """Id of the checkpoint permission created."""
    data: AuditLogCheckpointPermissionCreatedData | None = absent
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogCheckpointPermissionCreatedData'}
