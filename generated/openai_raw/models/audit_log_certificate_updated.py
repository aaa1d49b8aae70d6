from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogCertificateUpdated(Model):
    """Audit log certificate updated."""

    id: str | None = absent
    name: str | None = absent
