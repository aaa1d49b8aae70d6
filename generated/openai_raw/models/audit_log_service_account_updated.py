from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_service_account_updated_changes_requested import AuditLogServiceAccountUpdatedChangesRequested


@model
class AuditLogServiceAccountUpdated(Base):
    """The value of `AuditLog.service_account.updated`."""

    id: str | None = absent
    """Id of the service account updated."""
    changes_requested: AuditLogServiceAccountUpdatedChangesRequested | None = absent
    """The new values that were asked for."""

    _nested = {'changes_requested': 'AuditLogServiceAccountUpdatedChangesRequested'}
