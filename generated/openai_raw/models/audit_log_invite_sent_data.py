from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteSentData(Base):
    """Audit log invite sent data."""

    email: str | None = absent
    role: str | None = absent
