from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistUpdated(Base):
    """The value of `AuditLog.ip_allowlist.updated`."""

    id: str | None = absent
    """Id of the IP allowlist updated."""
    allowed_ips: list[str] | None = absent
