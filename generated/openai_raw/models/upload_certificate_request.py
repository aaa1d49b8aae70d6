from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class UploadCertificateRequest(Base):
    """The body of `POST /organization/certificates`."""

    name: str | None = absent
    """Name of the certificate."""
    certificate: str
    """The certificate as PEM text."""
