from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_rate_limit_updated_changes_requested import AuditLogRateLimitUpdatedChangesRequested


@model
class AuditLogRateLimitUpdated(Base):
    """A rate limit was changed."""

    id: str | None = absent
    """Id of the rate limit updated."""
    changes_requested: AuditLogRateLimitUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogRateLimitUpdatedChangesRequested'}
