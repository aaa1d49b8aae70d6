from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProject(Base):
    """Audit log project."""

    id: str | None = absent
    name: str | None = absent
