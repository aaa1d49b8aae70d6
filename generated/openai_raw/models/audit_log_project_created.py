from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_project_created_data import AuditLogProjectCreatedData


@model
class AuditLogProjectCreated(Base):
    """A project was created."""

    id: str | None = absent
    """Id of the project created."""
    data: AuditLogProjectCreatedData | None = absent
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogProjectCreatedData'}
