from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogLoginFailed(Base):
    """The value of `AuditLog.login.failed`."""

    error_code: str | None = absent
    error_message: str | None = absent
