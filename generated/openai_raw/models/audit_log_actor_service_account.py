from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogActorServiceAccount(Model):
    """Audit log actor service account."""

    id: str | None = absent
