from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectDeleted(Base):
    """A project was deleted."""

    id: str | None = absent
    """Id of the project deleted."""
