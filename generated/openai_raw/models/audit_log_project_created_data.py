from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectCreatedData(Base):
    """Audit log project created data."""

    name: str | None = absent
    title: str | None = absent
