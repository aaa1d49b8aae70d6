from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificatesDeactivatedCertificatesItem(Base):
    """A certificate, as it was at that moment."""

    id: str | None = absent
    """Id of the certificate, by which the API knows it."""
    name: str | None = absent
    """Name of the certificate."""
