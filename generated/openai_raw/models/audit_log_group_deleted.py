from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogGroupDeleted(Base):
    """Audit log group deleted."""

    id: str | None = absent
