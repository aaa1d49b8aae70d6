from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificateDeleted(Base):
    """Audit log certificate deleted."""

    id: str | None = absent
    name: str | None = absent
    certificate: str | None = absent
