from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteAccepted(Base):
    """An invitation was accepted."""

    id: str | None = absent
    """Id of the invite accepted."""
