from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class OrganizationCertificateCertificateDetails(Base):
    """Organization certificate certificate details."""

    valid_at: int | None = absent
    expires_at: int | None = absent
