from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_group_created_data import AuditLogGroupCreatedData


@model
class AuditLogGroupCreated(Base):
    """The value of `AuditLog.group.created`."""

    id: str | None = absent
    """Id of the group created."""
    data: AuditLogGroupCreatedData | None = absent

    _nested = {'data': 'AuditLogGroupCreatedData'}
