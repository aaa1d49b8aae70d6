"""Retrieve a role of a user in a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-user-role",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result="AssignedRoleDetails",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "user_id", "role_id")
