from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class OrganizationCertificateCertificateDetails(Base):
    """Facts read from a certificate."""

    valid_at: int | None = absent
    """From when the certificate details is valid, in Unix seconds."""
    expires_at: int | None = absent
    """When the certificate details expires, in Unix seconds; None if it does not."""
