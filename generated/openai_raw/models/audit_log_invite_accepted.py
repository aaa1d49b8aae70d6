from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteAccepted(Base):
    """Audit log invite accepted."""

    id: str | None = absent
