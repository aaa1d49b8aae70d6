from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_group_created_data import AuditLogGroupCreatedData


@model
class AuditLogGroupCreated(Base):
    """A group was created."""

    id: str | None = absent
    """Id of the group created."""
    data: AuditLogGroupCreatedData | None = absent
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogGroupCreatedData'}
