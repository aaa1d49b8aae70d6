from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogExternalKeyRemoved(Model):
    """Audit log external key removed."""

    id: str | None = absent
