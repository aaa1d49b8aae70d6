from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.organization_certificate import OrganizationCertificate


@model
class OrganizationCertificateDeactivationResponse(Base):
    """A page of certificates."""

    object: Literal["organization.certificate.deactivation"]
    """Object type: always `organization.certificate.deactivation`."""
    data: list[OrganizationCertificate]
    """The items on this page."""

    _nested = {"data": ["OrganizationCertificate"]}
    _tags = {"object": "organization.certificate.deactivation"}
