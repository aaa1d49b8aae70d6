from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogCertificatesDeactivatedCertificatesItem(Model):
    """Audit log certificates deactivated certificates item."""

    id: str | None = absent
    name: str | None = absent
