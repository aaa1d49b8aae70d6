from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict(TypedDict, total=False):
        discovery_url: Required[str | None]
        type: Required[Literal['discovery']]
        """Tells this object from others that can stand in its place: always `discovery`."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery(Base):
    """The value of `UpdateAdminOrganizationWorkloadIdentityProvidersRequest.verification`."""

    discovery_url: str | None
    type: Literal['discovery']
    """Tells this object from others that can stand in its place: always `discovery`."""
    _tags = {'type': 'discovery'}
