from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProject(Base):
    """The project in which something happened."""

    id: str | None = absent
    """Id of the project."""
    name: str | None = absent
    """Name of the project."""
