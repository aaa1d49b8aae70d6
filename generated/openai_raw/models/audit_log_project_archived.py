from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectArchived(Base):
    """A project was archived."""

    id: str | None = absent
    """Id of the project archived."""
