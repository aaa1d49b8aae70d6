from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogServiceAccountCreatedData(Model):
    """Audit log service account created data."""

    role: str | None = absent
