"""Change a workload identity provider"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateAdminOrganizationWorkloadIdentityProviders",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}",
    security="admin_api_key",
    body={
        "attribute_transformations": "attribute_transformations",
        "audience": "audience",
        "description": "description",
        "enabled": "enabled",
        "issuer": "issuer",
        "name": "name",
        "verification": "verification",
    },
    bodies=("application/json",),
    result="WorkloadIdentityProvider",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "workload_identity_provider_id")
