from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.organization_project_certificate import OrganizationProjectCertificate


@model
class OrganizationProjectCertificateDeactivationResponse(Base):
    """A page of project certificates."""

    object: Literal["organization.project.certificate.deactivation"]
    """Object type: always `organization.project.certificate.deactivation`."""
    data: list[OrganizationProjectCertificate]
    """The items on this page."""

    _nested = {"data": ["OrganizationProjectCertificate"]}
    _tags = {"object": "organization.project.certificate.deactivation"}
