from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_user_updated_changes_requested import AuditLogUserUpdatedChangesRequested


@model
class AuditLogUserUpdated(Base):
    """A user was changed."""

    id: str | None = absent
    """Id of the user updated."""
    changes_requested: AuditLogUserUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogUserUpdatedChangesRequested'}
