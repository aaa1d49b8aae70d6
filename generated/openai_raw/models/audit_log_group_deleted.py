from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupDeleted(Base):
    """A group was deleted."""

    id: str | None = absent
    """Id of the group deleted."""
