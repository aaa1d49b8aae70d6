"""Retrieve a project role of a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-group-role",
    method="GET",
    path="/projects/{project_id}/groups/{group_id}/roles/{role_id}",
    security="admin_api_key",
    result="AssignedRoleDetails",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "group_id", "role_id")
