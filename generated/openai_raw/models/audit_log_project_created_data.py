from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogProjectCreatedData(Base):
    """What was created, as far as it is logged."""

    name: str | None = absent
    """Name of the data."""
    title: str | None = absent
    """Title of the data."""
