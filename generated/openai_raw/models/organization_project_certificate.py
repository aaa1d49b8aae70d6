from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_project_certificate_certificate_details import OrganizationProjectCertificateCertificateDetails


@model
class OrganizationProjectCertificate(Base):
    """Organization project certificate."""

    object: Literal['organization.project.certificate']
    id: str
    name: str | None
    created_at: int
    certificate_details: OrganizationProjectCertificateCertificateDetails
    active: bool

    _nested = {'certificate_details': 'OrganizationProjectCertificateCertificateDetails'}
    _tags = {'object': 'organization.project.certificate'}
