from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificateDeleted(Base):
    """A certificate was deleted."""

    id: str | None = absent
    """Id of the certificate deleted."""
    name: str | None = absent
    """Name of the certificate deleted."""
    certificate: str | None = absent
    """The deleted certificate, as PEM text."""
