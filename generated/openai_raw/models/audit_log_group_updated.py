from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_group_updated_changes_requested import AuditLogGroupUpdatedChangesRequested


@model
class AuditLogGroupUpdated(Base):
    """Audit log group updated."""

    id: str | None = absent
    changes_requested: AuditLogGroupUpdatedChangesRequested | None = absent

    _nested = {'changes_requested': 'AuditLogGroupUpdatedChangesRequested'}
