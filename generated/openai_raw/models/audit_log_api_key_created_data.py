from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogApiKeyCreatedData(Model):
    """Audit log api key created data."""

    scopes: list[str] | None = absent
