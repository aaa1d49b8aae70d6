"""Give a user a role in a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="assign-project-user-role",
    method="POST",
    path="/projects/{project_id}/users/{user_id}/roles",
    security="admin_api_key",
    body={"role_id": "role_id"},
    required=("role_id",),
    bodies=("application/json",),
    result="UserRoleAssignment",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "user_id")
