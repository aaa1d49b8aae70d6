from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogIpAllowlistConfigActivatedConfigsItem(Base):
    """Audit log ip allowlist config activated configs item."""

    id: str | None = absent
    name: str | None = absent
