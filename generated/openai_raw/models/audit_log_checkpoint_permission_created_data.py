from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCheckpointPermissionCreatedData(Base):
    """What was created, as far as it is logged."""

    project_id: str | None = absent
    """Id of the project."""
    fine_tuned_model_checkpoint: str | None = absent
    """The checkpoint in question."""
