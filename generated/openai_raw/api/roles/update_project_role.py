"""Change a custom role of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-project-role",
    method="POST",
    path="/projects/{project_id}/roles/{role_id}",
    security="admin_api_key",
    body={"permissions": "permissions", "description": "description", "role_name": "role_name"},
    bodies=("application/json",),
    result="Role",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "role_id")
