from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteDeleted(Base):
    """An invitation was withdrawn."""

    id: str | None = absent
    """Id of the invite deleted."""
