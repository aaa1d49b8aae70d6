from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogInviteDeleted(Model):
    """Audit log invite deleted."""

    id: str | None = absent
