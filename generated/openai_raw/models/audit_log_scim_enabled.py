from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogScimEnabled(Base):
    """The value of `AuditLog.scim.enabled`."""

    id: str | None = absent
    """Id of the SCIM enabled."""
