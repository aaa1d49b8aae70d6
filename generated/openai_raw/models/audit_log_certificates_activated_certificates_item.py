from __future__ import annotations

from ..types import Model, absent, model



@model
class AuditLogCertificatesActivatedCertificatesItem(Model):
    """Audit log certificates activated certificates item."""

    id: str | None = absent
    name: str | None = absent
