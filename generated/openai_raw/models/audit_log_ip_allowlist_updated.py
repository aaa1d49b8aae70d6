from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogIpAllowlistUpdated(Model):
    """Audit log ip allowlist updated."""

    id: str | None = absent
    allowed_ips: list[str] | None = absent
