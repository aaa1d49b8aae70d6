from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogCheckpointPermissionCreatedData(Model):
    """Audit log checkpoint permission created data."""

    project_id: str | None = absent
    fine_tuned_model_checkpoint: str | None = absent
