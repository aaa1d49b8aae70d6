from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogGroupUpdatedChangesRequested(Model):
    """Audit log group updated changes requested."""

    group_name: str | None = absent
