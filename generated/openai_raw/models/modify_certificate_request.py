from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class ModifyCertificateRequest(Base):
    """The body of `POST /organization/certificates/{certificate_id}`."""

    name: str | None = absent
    """Name of the certificate."""
