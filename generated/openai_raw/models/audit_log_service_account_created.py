from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_service_account_created_data import AuditLogServiceAccountCreatedData


@model
class AuditLogServiceAccountCreated(Base):
    """The value of `AuditLog.service_account.created`."""

    id: str | None = absent
    """Id of the service account created."""
    data: AuditLogServiceAccountCreatedData | None = absent

    _nested = {'data': 'AuditLogServiceAccountCreatedData'}
