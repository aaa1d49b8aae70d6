"""Delete a service account"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-project-service-account",
    method="DELETE",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    security="admin_api_key",
    result="ProjectServiceAccountDeleteResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "service_account_id")
