from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogRoleDeleted(Model):
    """Audit log role deleted."""

    id: str | None = absent
