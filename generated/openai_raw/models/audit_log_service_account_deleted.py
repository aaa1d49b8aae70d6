from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogServiceAccountDeleted(Base):
    """Audit log service account deleted."""

    id: str | None = absent
