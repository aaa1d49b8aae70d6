from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogActorServiceAccount(Base):
    """Audit log actor service account."""

    id: str | None = absent
