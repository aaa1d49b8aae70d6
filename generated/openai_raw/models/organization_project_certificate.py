from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_project_certificate_certificate_details import OrganizationProjectCertificateCertificateDetails


@model
class OrganizationProjectCertificate(Base):
    """A certificate, and whether it is active for a project."""

    object: Literal['organization.project.certificate']
    """The kind of object: always `organization.project.certificate`."""
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

    _nested = {'certificate_details': 'OrganizationProjectCertificateCertificateDetails'}
    _tags = {'object': 'organization.project.certificate'}
