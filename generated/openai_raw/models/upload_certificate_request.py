from __future__ import annotations

from ..types import Model, absent, model



@model
class UploadCertificateRequest(Model):
    """Upload certificate request."""

    name: str | None = absent
    certificate: str
