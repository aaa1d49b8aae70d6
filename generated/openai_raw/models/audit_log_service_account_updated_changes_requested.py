from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogServiceAccountUpdatedChangesRequested(Model):
    """Audit log service account updated changes requested."""

    role: str | None = absent
