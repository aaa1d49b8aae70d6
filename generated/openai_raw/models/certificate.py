from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.certificate_certificate_details import CertificateCertificateDetails
    from ..models.certificate_object import CertificateObject


@model
class Certificate(Base):
    """Certificate."""

    object: CertificateObject
    id: str
    name: str | None
    created_at: int
    certificate_details: CertificateCertificateDetails
    active: bool | None = absent

    _nested = {'certificate_details': 'CertificateCertificateDetails'}
