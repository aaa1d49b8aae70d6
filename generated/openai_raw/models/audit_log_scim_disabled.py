from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogScimDisabled(Base):
    """SCIM was switched off."""

    id: str | None = absent
    """Id of the SCIM disabled."""
