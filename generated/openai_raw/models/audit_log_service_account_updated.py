from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_service_account_updated_changes_requested import AuditLogServiceAccountUpdatedChangesRequested


@model
class AuditLogServiceAccountUpdated(Base):
    """A service account was changed."""

    id: str | None = absent
    """Id of the service account updated."""
    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogServiceAccountUpdatedChangesRequested'}
