from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogGroupDeleted(Model):
    """Audit log group deleted."""

    id: str | None = absent
