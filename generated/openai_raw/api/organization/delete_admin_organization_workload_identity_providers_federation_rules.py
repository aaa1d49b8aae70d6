"""Delete a federation rule"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.federation_rule_deleted import FederationRuleDeleted

    class DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
        """The keyword arguments of ``deleteAdminOrganizationWorkloadIdentityProvidersFederationRules``."""


OPERATION = Operation(
    id="deleteAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    security="admin_api_key",
    result='FederationRuleDeleted',
)


def sync_detailed(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[FederationRuleDeleted]:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)


def sync(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> FederationRuleDeleted | None:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give what the answer holds."""
    return sync_detailed(workload_identity_provider_id, workload_identity_federation_rule_id, client=client, **params).parsed


async def asyncio_detailed(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[FederationRuleDeleted]:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id, "workload_identity_federation_rule_id": workload_identity_federation_rule_id}, params)


async def asyncio(workload_identity_provider_id: str, workload_identity_federation_rule_id: str, *, client: http.Client, **params: Unpack[DeleteAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> FederationRuleDeleted | None:
    """Send ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``, and give what the answer holds."""
    return (await asyncio_detailed(workload_identity_provider_id, workload_identity_federation_rule_id, client=client, **params)).parsed
