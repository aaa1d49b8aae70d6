from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogUserUpdatedChangesRequested(Model):
    """Audit log user updated changes requested."""

    role: str | None = absent
