from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistConfigDeactivatedConfigsItem(Base):
    """A list of allowed addresses."""

    id: str | None = absent
    """Id of the config, by which the API knows it."""
    name: str | None = absent
    """Name of the config."""
