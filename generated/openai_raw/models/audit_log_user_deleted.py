from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogUserDeleted(Base):
    """Audit log user deleted."""

    id: str | None = absent
