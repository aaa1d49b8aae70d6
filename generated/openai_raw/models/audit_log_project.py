from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogProject(Model):
    """Audit log project."""

    id: str | None = absent
    name: str | None = absent
