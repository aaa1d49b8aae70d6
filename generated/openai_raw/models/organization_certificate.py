from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_certificate_certificate_details import OrganizationCertificateCertificateDetails


@model
class OrganizationCertificate(Base):
    """The value of `ListCertificatesResponse.data`, `OrganizationCertificateActivationResponse.data` and others."""

    object: Literal['organization.certificate']
    """The kind of object: always `organization.certificate`."""
    id: str
    """Id of the certificate."""
    name: str | None
    """Name of the certificate."""
    created_at: int
    """When the certificate was created, in Unix seconds."""
    certificate_details: OrganizationCertificateCertificateDetails
    active: bool

    _nested = {'certificate_details': 'OrganizationCertificateCertificateDetails'}
    _tags = {'object': 'organization.certificate'}
