from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistDeleted(Base):
    """A list of allowed addresses was deleted."""

    id: str | None = absent
    """Id of the IP allowlist deleted."""
    name: str | None = absent
    """Name of the IP allowlist deleted."""
    allowed_ips: list[str] | None = absent
    """The addresses and ranges that were allowed."""
