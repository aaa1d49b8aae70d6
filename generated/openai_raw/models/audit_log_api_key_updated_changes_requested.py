from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogApiKeyUpdatedChangesRequested(Model):
    """Audit log api key updated changes requested."""

    scopes: list[str] | None = absent
