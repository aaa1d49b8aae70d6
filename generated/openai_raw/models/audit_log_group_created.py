from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_group_created_data import AuditLogGroupCreatedData


@model
class AuditLogGroupCreated(Base):
    """Audit log group created."""

    id: str | None = absent
    data: AuditLogGroupCreatedData | None = absent

    _nested = {'data': 'AuditLogGroupCreatedData'}
