"""List the federation rules of an identity provider"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required, Unpack

    from ... import http
    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open, PointInTime
    from ...models.list_admin_organization_workload_identity_providers_federation_rules_order import ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput
    from ...models.list_admin_organization_workload_identity_providers_federation_rules_response import ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse

    class ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams(RequestOptions, total=False):
        """The keyword arguments of ``listAdminOrganizationWorkloadIdentityProvidersFederationRules``."""

        after: str | Omit
        """A cursor: gives the workload identity federation rules that follow the one with this id, the `last_id`
        of the page before."""
        limit: int | Omit
        """The most workload identity federation rules in one page."""
        order: ListAdminOrganizationWorkloadIdentityProvidersFederationRulesOrderInput | Omit
        """Sort by time of creation: `asc` oldest first, `desc` newest first."""
        service_account_id: str | Omit
        """Only what belongs to the service account with this id."""

OPERATION = Operation(
    id="listAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    security="admin_api_key",
    query={'after': 'after', 'limit': 'limit', 'order': 'order', 'service_account_id': 'service_account_id'},
    result='ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse',
    page="after",
)


def sync_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give the whole response."""
    from ...http import send

    return send(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


def sync(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give what the answer holds."""
    return sync_detailed(workload_identity_provider_id, client=client, **params).parsed


async def asyncio_detailed(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> http.Response[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse]:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give the whole response."""
    from ...http import asend

    return await asend(client, OPERATION, {"workload_identity_provider_id": workload_identity_provider_id}, params)


async def asyncio(workload_identity_provider_id: str, *, client: http.Client, **params: Unpack[ListAdminOrganizationWorkloadIdentityProvidersFederationRulesParams]) -> ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse | None:
    """Send ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, and give what the answer holds."""
    return (await asyncio_detailed(workload_identity_provider_id, client=client, **params)).parsed
