"""Delete a custom role of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-project-role",
    method="DELETE",
    path="/projects/{project_id}/roles/{role_id}",
    security="admin_api_key",
    result="RoleDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "role_id")
