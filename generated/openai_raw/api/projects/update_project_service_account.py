"""Change a service account"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-project-service-account",
    method="POST",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    security="admin_api_key",
    body={"name": "name", "role": "role"},
    bodies=("application/json",),
    result="ProjectServiceAccount",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "service_account_id")
