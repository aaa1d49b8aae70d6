from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleDeleted(Base):
    """A role was deleted."""

    id: str | None = absent
    """Id of the role deleted."""
