from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogActorUser(Base):
    """The user who did something."""

    id: str | None = absent
    """Id of the audit log actor user."""
    email: str | None = absent
    """E-mail address of the audit log actor user."""
