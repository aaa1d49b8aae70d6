from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict(TypedDict, total=False):
        discovery_url: Required[str | None]
        """Address of the document. The issuer's well-known address if null."""
        type: Required[Literal['discovery']]
        """Tells this object from others that can stand in its place: always `discovery`."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery(Base):
    """Public keys are fetched from the issuer's discovery document."""

    discovery_url: str | None
    """Address of the document. The issuer's well-known address if null."""
    type: Literal['discovery']
    """Tells this object from others that can stand in its place: always `discovery`."""
    _tags = {'type': 'discovery'}
