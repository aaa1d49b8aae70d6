"""Retrieve a service account"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-service-account",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts/{service_account_id}",
    security="admin_api_key",
    result="ProjectServiceAccount",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "service_account_id")
