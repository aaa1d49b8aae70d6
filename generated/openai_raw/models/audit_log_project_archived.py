from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectArchived(Base):
    """The value of `AuditLog.project.archived`."""

    id: str | None = absent
    """Id of the project archived."""
