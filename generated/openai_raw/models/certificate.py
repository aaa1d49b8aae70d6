"""`Certificate`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, absent, model


@model
class Certificate(Base):
    """A certificate that clients present in mutual TLS."""

    object: CertificateObject
    """Object type. Values: `certificate`, `organization.certificate`, `organization.project.certificate`."""
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

    _nested = {"certificate_details": "CertificateCertificateDetails"}


CertificateObjectInput: TypeAlias = Literal[
    "certificate", "organization.certificate", "organization.project.certificate"
]
CertificateObject: TypeAlias = CertificateObjectInput | str
"""Object type."""


@model
class CertificateCertificateDetails(Base):
    """Facts read from a certificate."""

    valid_at: int | None = absent
    """Start of the validity of the certificate details, in Unix seconds."""
    expires_at: int | None = absent
    """When the certificate details expires, in Unix seconds; None if it never does."""
    content: str | None = absent
    """The certificate as PEM text. Only there if requested with `include`."""
