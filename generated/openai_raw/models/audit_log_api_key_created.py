from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audit_log_api_key_created_data import AuditLogApiKeyCreatedData


@model
class AuditLogApiKeyCreated(Base):
    """An API key was created."""

    id: str | None = absent
    """Id of the API key created."""
    data: AuditLogApiKeyCreatedData | None = absent
    """What was created, as far as it is logged."""

    _nested = {'data': 'AuditLogApiKeyCreatedData'}
