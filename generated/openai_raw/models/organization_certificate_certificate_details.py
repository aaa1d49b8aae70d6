from __future__ import annotations

from ..types import Model, absent, model



@model
class OrganizationCertificateCertificateDetails(Model):
    """Organization certificate certificate details."""

    valid_at: int | None = absent
    expires_at: int | None = absent
