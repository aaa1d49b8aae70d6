"""Trust a workload identity provider"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createAdminOrganizationWorkloadIdentityProviders",
    method="POST",
    path="/organization/workload_identity_providers",
    security="admin_api_key",
    body={
        "audience": "audience",
        "issuer": "issuer",
        "name": "name",
        "type": "type",
        "attribute_transformations": "attribute_transformations",
        "description": "description",
        "enabled": "enabled",
        "verification": "verification",
    },
    required=("audience", "issuer", "name", "type"),
    bodies=("application/json",),
    result="WorkloadIdentityProvider",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
