from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogScimDisabled(Base):
    """The value of `AuditLog.scim.disabled`."""

    id: str | None = absent
    """Id of the SCIM disabled."""
