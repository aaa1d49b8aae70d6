from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogScimDisabled(Model):
    """Audit log scim disabled."""

    id: str | None = absent
