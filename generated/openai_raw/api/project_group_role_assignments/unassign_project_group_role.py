"""Take a role in a project from a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="unassign-project-group-role",
    method="DELETE",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    security="admin_api_key",
    result="DeletedRoleAssignmentResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "group_id", "role_id")
