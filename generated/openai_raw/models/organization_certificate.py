from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_certificate_certificate_details import OrganizationCertificateCertificateDetails


@model
class OrganizationCertificate(Base):
    """Organization certificate."""

    object: Literal['organization.certificate']
    id: str
    name: str | None
    created_at: int
    certificate_details: OrganizationCertificateCertificateDetails
    active: bool

    _nested = {'certificate_details': 'OrganizationCertificateCertificateDetails'}
    _tags = {'object': 'organization.certificate'}
