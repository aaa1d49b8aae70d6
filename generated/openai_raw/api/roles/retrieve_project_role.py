"""Retrieve a role of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-role",
    method="GET",
    path="/projects/{project_id}/roles/{role_id}",
    security="admin_api_key",
    result="Role",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "role_id")
