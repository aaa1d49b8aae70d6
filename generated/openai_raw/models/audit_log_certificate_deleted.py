from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificateDeleted(Base):
    """Says that a certificate deleted was deleted."""

    id: str | None = absent
    """Id of the certificate deleted."""
    name: str | None = absent
    """Name of the certificate deleted."""
    certificate: str | None = absent
