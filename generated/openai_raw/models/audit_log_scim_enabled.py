from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogScimEnabled(Base):
    """SCIM was switched on."""

    id: str | None = absent
    """Id of the SCIM enabled."""
