from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistCreated(Base):
    """A list of allowed addresses was created."""

    id: str | None = absent
    """Id of the IP allowlist created."""
    name: str | None = absent
    """Name of the IP allowlist created."""
    allowed_ips: list[str] | None = absent
    """The addresses and ranges that are allowed."""
