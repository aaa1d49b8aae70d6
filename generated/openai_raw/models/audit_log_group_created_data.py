from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupCreatedData(Base):
    """What was created, as far as it is logged."""

    group_name: str | None = absent
    """The group's name."""
