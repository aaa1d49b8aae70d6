from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_organization_updated_changes_requested import AuditLogOrganizationUpdatedChangesRequested


@model
class AuditLogOrganizationUpdated(Base):
    """A setting of the organization was changed."""

    id: str | None = absent
    """Id of the organization updated."""
    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogOrganizationUpdatedChangesRequested'}
