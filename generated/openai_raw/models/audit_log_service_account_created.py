from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_service_account_created_data import AuditLogServiceAccountCreatedData


@model
class AuditLogServiceAccountCreated(Base):
    """A service account was created."""

    id: str | None = absent
    """Id of the service account created."""
    data: AuditLogServiceAccountCreatedData | None = absent
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogServiceAccountCreatedData'}
