"""`OrganizationCertificate`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class OrganizationCertificate(Base):
    """A certificate, and whether it is active for the organization."""

    object: Literal["organization.certificate"]
    """Object type: always `organization.certificate`."""
    id: str
    """Id of the certificate."""
    name: str | None
    """Name of the certificate."""
    created_at: int
    """When the certificate was created, in Unix seconds."""
    certificate_details: OrganizationCertificateCertificateDetails
    """Facts read from the certificate, such as when it is valid."""
    active: bool
    """Whether the certificate is active here."""

    _nested = {"certificate_details": "OrganizationCertificateCertificateDetails"}
    _tags = {"object": "organization.certificate"}


@model
class OrganizationCertificateCertificateDetails(Base):
    """Facts read from a certificate."""

    valid_at: int | None = absent
    """Start of the validity of the certificate details, in Unix seconds."""
    expires_at: int | None = absent
    """When the certificate details expires, in Unix seconds; None if it never does."""
