from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectArchived(Base):
    """Audit log project archived."""

    id: str | None = absent
