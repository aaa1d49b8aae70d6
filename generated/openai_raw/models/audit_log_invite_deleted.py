from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteDeleted(Base):
    """Audit log invite deleted."""

    id: str | None = absent
