from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_group_updated_changes_requested import AuditLogGroupUpdatedChangesRequested


@model
class AuditLogGroupUpdated(Base):
    """The value of `AuditLog.group.updated`."""

    id: str | None = absent
    """Id of the group updated."""
    changes_requested: AuditLogGroupUpdatedChangesRequested | None = absent
    """The new values that were asked for."""

    _nested = {'changes_requested': 'AuditLogGroupUpdatedChangesRequested'}
