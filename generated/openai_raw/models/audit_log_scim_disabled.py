from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogScimDisabled(Base):
    """Audit log scim disabled."""

    id: str | None = absent
