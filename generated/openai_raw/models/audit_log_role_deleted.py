from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogRoleDeleted(Base):
    """Audit log role deleted."""

    id: str | None = absent
