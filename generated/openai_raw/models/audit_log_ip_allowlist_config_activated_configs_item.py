from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogIpAllowlistConfigActivatedConfigsItem(Model):
    """Audit log ip allowlist config activated configs item."""

    id: str | None = absent
    name: str | None = absent
