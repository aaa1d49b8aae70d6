"""List the workload identity providers"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listAdminOrganizationWorkloadIdentityProviders",
    method="GET",
    path="/organization/workload_identity_providers",
    security="admin_api_key",
    query={"after": "after", "limit": "limit", "order": "order"},
    result="ListAdminOrganizationWorkloadIdentityProvidersResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
