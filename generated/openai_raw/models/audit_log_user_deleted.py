from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogUserDeleted(Model):
    """Audit log user deleted."""

    id: str | None = absent
