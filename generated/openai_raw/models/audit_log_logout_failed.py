from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogLogoutFailed(Base):
    """Somebody tried to log out and could not."""

    error_code: str | None = absent
    """Why it failed, as a code."""
    error_message: str | None = absent
    """Why it failed, in words."""
