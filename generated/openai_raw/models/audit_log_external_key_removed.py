from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogExternalKeyRemoved(Base):
    """An encryption key was removed."""

    id: str | None = absent
    """Id of the external key removed."""
