from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict(TypedDict, total=False):
        type: Required[Literal['service_account_default']]
        """Tells this object from others that can stand in its place: always `service_account_default`."""


@model
class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault(Base):
    """A matching token may do what the service account may do."""

    type: Literal['service_account_default']
    """Tells this object from others that can stand in its place: always `service_account_default`."""
    _tags = {'type': 'service_account_default'}
