from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogScimEnabled(Base):
    """Audit log scim enabled."""

    id: str | None = absent
