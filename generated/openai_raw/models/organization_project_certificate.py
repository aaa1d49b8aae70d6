"""`OrganizationProjectCertificate`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class OrganizationProjectCertificate(Base):
    """A certificate, and whether it is active for a project."""

    object: Literal["organization.project.certificate"]
    """Object type: always `organization.project.certificate`."""
    id: str
    """Id of the project certificate."""
    name: str | None
    """Name of the project certificate."""
    created_at: int
    """When the project certificate was created, in Unix seconds."""
    certificate_details: OrganizationProjectCertificateCertificateDetails
    """Facts read from the certificate, such as when it is valid."""
    active: bool
    """Whether the certificate is active here."""

    _nested = {"certificate_details": "OrganizationProjectCertificateCertificateDetails"}
    _tags = {"object": "organization.project.certificate"}


@model
class OrganizationProjectCertificateCertificateDetails(Base):
    """Facts read from a certificate."""

    valid_at: int | None = absent
    """Start of the validity of the certificate details, in Unix seconds."""
    expires_at: int | None = absent
    """When the certificate details expires, in Unix seconds; None if it never does."""
