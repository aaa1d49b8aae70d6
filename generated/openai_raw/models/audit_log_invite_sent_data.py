from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogInviteSentData(Model):
    """Audit log invite sent data."""

    email: str | None = absent
    role: str | None = absent
