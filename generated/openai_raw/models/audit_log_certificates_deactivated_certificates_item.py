from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificatesDeactivatedCertificatesItem(Base):
    """Audit log certificates deactivated certificates item."""

    id: str | None = absent
    name: str | None = absent
