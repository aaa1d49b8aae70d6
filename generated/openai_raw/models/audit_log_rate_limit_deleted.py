from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRateLimitDeleted(Base):
    """Says that a rate limit deleted was deleted."""

    id: str | None = absent
    """Id of the rate limit deleted."""
