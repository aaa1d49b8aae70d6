from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_group_updated_changes_requested import AuditLogGroupUpdatedChangesRequested


@model
class AuditLogGroupUpdated(Base):
    """A group was changed."""

    id: str | None = absent
    """Id of the group updated."""
    changes_requested: AuditLogGroupUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogGroupUpdatedChangesRequested'}
