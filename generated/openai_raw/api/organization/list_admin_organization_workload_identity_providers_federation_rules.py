"""List the federation rules of an identity provider"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    security="admin_api_key",
    query={"after": "after", "limit": "limit", "order": "order", "service_account_id": "service_account_id"},
    result="ListAdminOrganizationWorkloadIdentityProvidersFederationRulesResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "workload_identity_provider_id")
