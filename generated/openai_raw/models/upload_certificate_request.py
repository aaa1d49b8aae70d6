from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class UploadCertificateRequest(Base):
    """Upload certificate request."""

    name: str | None = absent
    certificate: str
