"""Give a group a role in a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="assign-project-group-role",
    method="POST",
    path="/projects/{project_id}/groups/{group_id}/roles",
    security="admin_api_key",
    body={"role_id": "role_id"},
    required=("role_id",),
    bodies=("application/json",),
    result="GroupRoleAssignment",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "group_id")
