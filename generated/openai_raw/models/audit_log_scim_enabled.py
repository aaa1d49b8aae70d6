from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogScimEnabled(Model):
    """Audit log scim enabled."""

    id: str | None = absent
