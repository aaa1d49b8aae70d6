from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogLogoutFailed(Base):
    """The value of `AuditLog.logout.failed`."""

    error_code: str | None = absent
    error_message: str | None = absent
