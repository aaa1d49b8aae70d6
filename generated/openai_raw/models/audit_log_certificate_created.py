from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogCertificateCreated(Model):
    """Audit log certificate created."""

    id: str | None = absent
    name: str | None = absent
