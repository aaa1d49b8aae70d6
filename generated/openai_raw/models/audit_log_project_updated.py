from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_project_updated_changes_requested import AuditLogProjectUpdatedChangesRequested


@model
class AuditLogProjectUpdated(Base):
    """A project was changed."""

    id: str | None = absent
    """Id of the project updated."""
    changes_requested: AuditLogProjectUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogProjectUpdatedChangesRequested'}
