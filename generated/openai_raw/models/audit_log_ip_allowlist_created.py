from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistCreated(Base):
    """Audit log ip allowlist created."""

    id: str | None = absent
    name: str | None = absent
    allowed_ips: list[str] | None = absent
