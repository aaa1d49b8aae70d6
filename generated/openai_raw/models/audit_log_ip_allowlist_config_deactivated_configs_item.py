from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogIpAllowlistConfigDeactivatedConfigsItem(Model):
    """Audit log ip allowlist config deactivated configs item."""

    id: str | None = absent
    name: str | None = absent
