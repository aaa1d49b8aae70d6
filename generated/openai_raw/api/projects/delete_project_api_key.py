"""Delete an API key of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-project-api-key",
    method="DELETE",
    path="/organization/projects/{project_id}/api_keys/{api_key_id}",
    security="admin_api_key",
    result="ProjectApiKeyDeleteResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "api_key_id")
