"""Retrieve an API key of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-api-key",
    method="GET",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    security="admin_api_key",
    result="ProjectApiKey",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "api_key_id")
