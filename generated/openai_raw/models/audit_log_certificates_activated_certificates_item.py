from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificatesActivatedCertificatesItem(Base):
    """The value of `AuditLogCertificatesActivated.certificates`."""

    id: str | None = absent
    """Id of the certificate, by which the API knows it."""
    name: str | None = absent
    """Name of the certificate."""
