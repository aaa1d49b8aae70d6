from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogProjectArchived(Model):
    """Audit log project archived."""

    id: str | None = absent
