"""Change a federation rule"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.update_admin_organization_workload_identity_providers_federation_rules_request_permissions_restricted import UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted, UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict
    from ...models.update_admin_organization_workload_identity_providers_federation_rules_request_permissions_service_account_default import UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault, UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict
    from ...models.federation_rule import FederationRule

    class UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
        """The keyword arguments of ``updateAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

        attribute_matchers: Mapping[str, str | bool | float] | Omit
        """Attributes a token must have, by name. All of them must match."""
        description: str | Omit | None
        """What the identity providers federation rules is for, in words for people."""
        enabled: bool | Omit
        """Whether the identity providers federation rules is in force."""
        name: str | Omit | None
        """Name of the identity providers federation rules."""
        permissions: UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefault | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsServiceAccountDefaultDict | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestricted | UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesRequestPermissionsRestrictedDict | Omit
        """What a matching token may do."""

OPERATION = Operation(
    id="updateAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    security="admin_api_key",
    body={'attribute_matchers': 'attribute_matchers', 'description': 'description', 'enabled': 'enabled', 'name': 'name', 'permissions': 'permissions'},
    bodies=('application/json',),
    result='FederationRule',
)


def sync_detailed(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[FederationRule]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)


def sync(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> FederationRule | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give what the answer holds."""
    return sync_detailed(workload_identity_provider_id, workload_identity_federation_rule_id, client=client, **params).parsed


async def asyncio_detailed(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[FederationRule]:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)


async def asyncio(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[UpdateAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> FederationRule | None:
    """Send ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give what the answer holds."""
    return (await asyncio_detailed(workload_identity_provider_id, workload_identity_federation_rule_id, client=client, **params)).parsed
