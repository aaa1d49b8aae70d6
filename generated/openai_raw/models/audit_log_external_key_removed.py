from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogExternalKeyRemoved(Base):
    """Audit log external key removed."""

    id: str | None = absent
