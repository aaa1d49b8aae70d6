from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogCertificateDeleted(Model):
    """Audit log certificate deleted."""

    id: str | None = absent
    name: str | None = absent
    certificate: str | None = absent
