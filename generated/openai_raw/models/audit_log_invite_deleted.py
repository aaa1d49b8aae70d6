from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteDeleted(Base):
    """Says that an invite deleted was deleted."""

    id: str | None = absent
    """Id of the invite deleted."""
