from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogLogoutFailed(Model):
    """Audit log logout failed."""

    error_code: str | None = absent
    error_message: str | None = absent
