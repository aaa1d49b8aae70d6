from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_user_updated_changes_requested import AuditLogUserUpdatedChangesRequested


@model
class AuditLogUserUpdated(Base):
    """Audit log user updated."""

    id: str | None = absent
    changes_requested: AuditLogUserUpdatedChangesRequested | None = absent

    _nested = {'changes_requested': 'AuditLogUserUpdatedChangesRequested'}
