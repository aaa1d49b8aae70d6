from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_certificate import OrganizationCertificate


@model
class OrganizationCertificateDeactivationResponse(Base):
    """Organization certificate deactivation response."""

    object: Literal['organization.certificate.deactivation']
    data: list[OrganizationCertificate]

    _nested = {'data': ['OrganizationCertificate']}
    _tags = {'object': 'organization.certificate.deactivation'}
