from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleDeleted(Base):
    """Says that a role deleted was deleted."""

    id: str | None = absent
    """Id of the role deleted."""
