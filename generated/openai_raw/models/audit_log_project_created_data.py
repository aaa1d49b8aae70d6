from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogProjectCreatedData(Model):
    """Audit log project created data."""

    name: str | None = absent
    title: str | None = absent
