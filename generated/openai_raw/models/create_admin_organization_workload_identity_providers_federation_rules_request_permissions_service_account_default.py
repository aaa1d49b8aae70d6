from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict(TypedDict, total=False):
        type: Required[Literal['service_account_default']]


@model
class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault(Base):
    """Create admin organization workload identity providers federation rules request permissions service account
    default."""

    type: Literal['service_account_default']
    _tags = {'type': 'service_account_default'}
