"""Change a federation rule"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="updateAdminOrganizationWorkloadIdentityProvidersFederationRules",
    method="POST",
    path="/organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}",
    security="admin_api_key",
    body={
        "attribute_matchers": "attribute_matchers",
        "description": "description",
        "enabled": "enabled",
        "name": "name",
        "permissions": "permissions",
    },
    bodies=("application/json",),
    result="FederationRule",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(
    OPERATION, "workload_identity_provider_id", "workload_identity_federation_rule_id"
)
