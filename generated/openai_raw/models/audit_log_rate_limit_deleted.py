from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRateLimitDeleted(Base):
    """Audit log rate limit deleted."""

    id: str | None = absent
