from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscoveryDict(TypedDict, total=False):
        discovery_url: Required[str | None]
        type: Required[Literal['discovery']]


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersRequestVerificationDiscovery(Base):
    """Update admin organization workload identity providers request verification discovery."""

    discovery_url: str | None
    type: Literal['discovery']
    _tags = {'type': 'discovery'}
