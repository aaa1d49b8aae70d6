from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupCreatedData(Base):
    """Audit log group created data."""

    group_name: str | None = absent
