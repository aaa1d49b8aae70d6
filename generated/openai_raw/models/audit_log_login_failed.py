from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogLoginFailed(Model):
    """Audit log login failed."""

    error_code: str | None = absent
    error_message: str | None = absent
