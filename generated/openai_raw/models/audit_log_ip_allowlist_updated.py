from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistUpdated(Base):
    """A list of allowed addresses was changed."""

    id: str | None = absent
    """Id of the IP allowlist updated."""
    allowed_ips: list[str] | None = absent
    """The addresses and ranges that are allowed now."""
