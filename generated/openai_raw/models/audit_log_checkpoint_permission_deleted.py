from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCheckpointPermissionDeleted(Base):
    """Audit log checkpoint permission deleted."""

    id: str | None = absent
