from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.certificate_certificate_details import CertificateCertificateDetails
    from ..models.certificate_object import CertificateObject


@model
class Certificate(Base):
    """A certificate that clients present in mutual TLS."""

    object: CertificateObject
    """The kind of object. Values: `certificate`, `organization.certificate`, `organization.project.certificate`."""
    id: str
    """Id of the certificate."""
    name: str | None
    """Name of the certificate."""
    created_at: int
    """When the certificate was created, in Unix seconds."""
    certificate_details: CertificateCertificateDetails
    """Facts read from the certificate, such as when it is valid."""
    active: bool | None = absent
    """Whether the certificate is active here."""

    _nested = {'certificate_details': 'CertificateCertificateDetails'}
