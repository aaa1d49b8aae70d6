from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificatesActivatedCertificatesItem(Base):
    """Audit log certificates activated certificates item."""

    id: str | None = absent
    name: str | None = absent
