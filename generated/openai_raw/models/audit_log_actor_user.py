from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogActorUser(Model):
    """Audit log actor user."""

    id: str | None = absent
    email: str | None = absent
