from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.organization_project_certificate import OrganizationProjectCertificate


@model
class OrganizationProjectCertificateActivationResponse(Base):
    """A page of project certificates."""

    object: Literal["organization.project.certificate.activation"]
    """Object type: always `organization.project.certificate.activation`."""
    data: list[OrganizationProjectCertificate]
    """The items on this page."""

    _nested = {"data": ["OrganizationProjectCertificate"]}
    _tags = {"object": "organization.project.certificate.activation"}
