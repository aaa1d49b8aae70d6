from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_api_key_updated_changes_requested import AuditLogApiKeyUpdatedChangesRequested


@model
class AuditLogApiKeyUpdated(Base):
    """An API key was changed."""

    id: str | None = absent
    """Id of the API key updated."""
    changes_requested: AuditLogApiKeyUpdatedChangesRequested | None = absent
    """What was to be changed, with the new values."""

    _nested = {'changes_requested': 'AuditLogApiKeyUpdatedChangesRequested'}
