from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogGroupCreatedData(Model):
    """Audit log group created data."""

    group_name: str | None = absent
