from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificateUpdated(Base):
    """A certificate was changed."""

    id: str | None = absent
    """Id of the certificate updated."""
    name: str | None = absent
    """Name of the certificate updated."""
