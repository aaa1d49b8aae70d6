from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistConfigDeactivatedConfigsItem(Base):
    """Audit log ip allowlist config deactivated configs item."""

    id: str | None = absent
    name: str | None = absent
