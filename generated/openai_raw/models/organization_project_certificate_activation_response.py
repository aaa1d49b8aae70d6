from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.organization_project_certificate import OrganizationProjectCertificate


@model
class OrganizationProjectCertificateActivationResponse(Base):
    """Organization project certificate activation response."""

    object: Literal['organization.project.certificate.activation']
    data: list[OrganizationProjectCertificate]

    _nested = {'data': ['OrganizationProjectCertificate']}
    _tags = {'object': 'organization.project.certificate.activation'}
