from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificateUpdated(Base):
    """Audit log certificate updated."""

    id: str | None = absent
    name: str | None = absent
