from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogApiKeyDeleted(Model):
    """Audit log api key deleted."""

    id: str | None = absent
