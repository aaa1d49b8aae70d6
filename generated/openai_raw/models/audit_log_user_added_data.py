from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogUserAddedData(Model):
    """Audit log user added data."""

    role: str | None = absent
