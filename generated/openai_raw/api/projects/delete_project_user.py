"""Remove a user from a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-project-user",
    method="DELETE",
    path="/organization/projects/{project_id}/users/{user_id}",
    security="admin_api_key",
    result="ProjectUserDeleteResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "user_id")
