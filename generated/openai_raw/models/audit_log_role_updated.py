from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_role_updated_changes_requested import AuditLogRoleUpdatedChangesRequested


@model
class AuditLogRoleUpdated(Base):
    """A role was changed."""

    id: str | None = absent
    """Id of the role updated."""
    changes_requested: AuditLogRoleUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogRoleUpdatedChangesRequested'}
