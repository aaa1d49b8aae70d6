from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupDeleted(Base):
    """Says that a group deleted was deleted."""

    id: str | None = absent
    """Id of the group deleted."""
