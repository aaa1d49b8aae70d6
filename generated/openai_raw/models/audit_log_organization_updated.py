from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_organization_updated_changes_requested import AuditLogOrganizationUpdatedChangesRequested


@model
class AuditLogOrganizationUpdated(Base):
    """Audit log organization updated."""

    id: str | None = absent
    changes_requested: AuditLogOrganizationUpdatedChangesRequested | None = absent

    _nested = {'changes_requested': 'AuditLogOrganizationUpdatedChangesRequested'}
