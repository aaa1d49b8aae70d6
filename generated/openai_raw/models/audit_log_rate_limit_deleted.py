from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogRateLimitDeleted(Model):
    """Audit log rate limit deleted."""

    id: str | None = absent
