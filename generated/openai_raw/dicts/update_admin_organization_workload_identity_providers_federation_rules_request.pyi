"""What requests take instead of the models in
``models.update_admin_organization_workload_identity_providers_federation_rules_request``, for type checkers
only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict(
    TypedDict, total=False
):
    type: Required[Literal["service_account_default"]]
    """Discriminator: always `service_account_default`."""

class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict(
    TypedDict, total=False
):
    scopes: Required[Sequence[str]]
    """The scopes that a matching token gets."""
    type: Required[Literal["restricted"]]
    """Discriminator: always `restricted`."""
