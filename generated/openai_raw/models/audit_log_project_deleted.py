from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectDeleted(Base):
    """Audit log project deleted."""

    id: str | None = absent
