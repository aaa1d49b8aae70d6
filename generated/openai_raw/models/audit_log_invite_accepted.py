from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogInviteAccepted(Model):
    """Audit log invite accepted."""

    id: str | None = absent
