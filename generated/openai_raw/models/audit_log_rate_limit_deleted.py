from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRateLimitDeleted(Base):
    """A rate limit was deleted."""

    id: str | None = absent
    """Id of the rate limit deleted."""
