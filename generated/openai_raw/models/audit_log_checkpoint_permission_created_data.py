from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCheckpointPermissionCreatedData(Base):
    """Audit log checkpoint permission created data."""

    project_id: str | None = absent
    fine_tuned_model_checkpoint: str | None = absent
