from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogIpAllowlistCreated(Model):
    """Audit log ip allowlist created."""

    id: str | None = absent
    name: str | None = absent
    allowed_ips: list[str] | None = absent
