from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogCheckpointPermissionDeleted(Model):
    """Audit log checkpoint permission deleted."""

    id: str | None = absent
