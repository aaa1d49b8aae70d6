"""Create a federation rule"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.create_admin_organization_workload_identity_providers_federation_rules_request_permissions_restricted import CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted, CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
    from ...models.create_admin_organization_workload_identity_providers_federation_rules_request_permissions_service_account_default import CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault, CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
    from ...models.federation_rule import FederationRule

    class CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
        """The keyword arguments of ``createAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

        attribute_matchers: Required[Mapping[str, str | bool | float]]
        """Attributes a token must have, by name. All of them must match."""
        project_id: Required[str]
        """Id of the project."""
        service_account_id: Required[str]
        """Id of the service account."""
        description: str | Omit
        """What the identity providers federation rules is for, in words for people."""
        enabled: bool | Omit
        """Whether the identity providers federation rules is in force."""
        name: str | Omit
        """Name of the identity providers federation rules."""
        permissions: CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted | CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict | Omit
        """What a matching token may do."""

OPERATION = Operation(
    id="createAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    security="admin_api_key",
    body={'attribute_matchers': 'attribute_matchers', 'project_id': 'project_id', 'service_account_id': 'service_account_id', 'description': 'description', 'enabled': 'enabled', 'name': 'name', 'permissions': 'permissions'},
    required=('attribute_matchers', 'project_id', 'service_account_id'),
    bodies=('application/json',),
    result='FederationRule',
)


def sync_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[FederationRule]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


def sync(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> FederationRule | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give what the answer holds."""
    return sync_detailed(workload_identity_provider_id, client=client, **params).parsed


async def asyncio_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[FederationRule]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


async def asyncio(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[CreateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> FederationRule | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give what the answer holds."""
    return (await asyncio_detailed(workload_identity_provider_id, client=client, **params)).parsed
