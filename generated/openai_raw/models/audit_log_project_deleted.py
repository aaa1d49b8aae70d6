from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogProjectDeleted(Model):
    """Audit log project deleted."""

    id: str | None = absent
