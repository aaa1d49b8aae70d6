from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_certificate_certificate_details import OrganizationCertificateCertificateDetails


@model
class OrganizationCertificate(Base):
    """A certificate, and whether it is active for the organization."""

    object: Literal['organization.certificate']
    """The kind of object: always `organization.certificate`."""
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

    _nested = {'certificate_details': 'OrganizationCertificateCertificateDetails'}
    _tags = {'object': 'organization.certificate'}
