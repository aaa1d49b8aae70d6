"""Take a role in a project from a user"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="unassign-project-user-role",
    method="DELETE",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result="DeletedRoleAssignmentResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "user_id", "role_id")
