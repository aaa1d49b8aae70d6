from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogServiceAccountDeleted(Model):
    """Audit log service account deleted."""

    id: str | None = absent
