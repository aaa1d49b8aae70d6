from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_project_created_data import AuditLogProjectCreatedData


@model
class AuditLogProjectCreated(Base):
    """The value of `AuditLog.project.created`."""

    id: str | None = absent
    """Id of the project created."""
    data: AuditLogProjectCreatedData | None = absent

    _nested = {'data': 'AuditLogProjectCreatedData'}
