"""Create a federation rule"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules",
    security="admin_api_key",
    body={
        "attribute_matchers": "attribute_matchers",
        "project_id": "project_id",
        "service_account_id": "service_account_id",
        "description": "description",
        "enabled": "enabled",
        "name": "name",
        "permissions": "permissions",
    },
    required=("attribute_matchers", "project_id", "service_account_id"),
    bodies=("application/json",),
    result="FederationRule",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "workload_identity_provider_id")
