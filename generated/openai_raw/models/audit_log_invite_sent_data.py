from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogInviteSentData(Base):
    """What was created, as far as it is logged."""

    email: str | None = absent
    """E-mail address of the data."""
    role: str | None = absent
    """The role that was given."""
