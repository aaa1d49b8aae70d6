from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistDeleted(Base):
    """Audit log ip allowlist deleted."""

    id: str | None = absent
    name: str | None = absent
    allowed_ips: list[str] | None = absent
