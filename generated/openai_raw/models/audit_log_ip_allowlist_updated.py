from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistUpdated(Base):
    """Audit log ip allowlist updated."""

    id: str | None = absent
    allowed_ips: list[str] | None = absent
