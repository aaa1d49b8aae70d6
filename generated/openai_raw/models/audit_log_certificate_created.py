from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class AuditLogCertificateCreated(Base):
    """A certificate was uploaded."""

    id: str | None = absent
    """Id of the certificate created."""
    name: str | None = absent
    """Name of the certificate created."""
