"""Retrieve a workload identity provider"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveAdminOrganizationWorkloadIdentityProviders",
    method="GET",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    result="WorkloadIdentityProvider",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "workload_identity_provider_id")
