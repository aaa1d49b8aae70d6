"""Create a service account in a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts",
    security="admin_api_key",
    body={
        "name": "name",
        "create_service_account_only": "create_service_account_only",
        "expires_in_seconds": "expires_in_seconds",
    },
    required=("name",),
    bodies=("application/json",),
    result="ProjectServiceAccountCreateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
