from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteSentData(Base):
    """The value of `AuditLogInviteSent.data`."""

    email: str | None = absent
    """E-mail address of the data."""
    role: str | None = absent
