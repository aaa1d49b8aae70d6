from __future__ import annotations

from ..types import Model, absent, model



@model
class CertificateCertificateDetails(Model):
    """Certificate certificate details."""

    valid_at: int | None = absent
    expires_at: int | None = absent
    content: str | None = absent
