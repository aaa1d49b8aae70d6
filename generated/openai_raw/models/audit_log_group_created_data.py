from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupCreatedData(Base):
    """The value of `AuditLogGroupCreated.data`."""

    group_name: str | None = absent
