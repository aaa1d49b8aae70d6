from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogActorUser(Base):
    """Audit log actor user."""

    id: str | None = absent
    email: str | None = absent
