"""Stop trusting a workload identity provider"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteAdminOrganizationWorkloadIdentityProviders",
    method="DELETE",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    result="WorkloadIdentityProviderDeleted",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "workload_identity_provider_id")
