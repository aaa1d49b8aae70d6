"""Change a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="modify-project",
    method="POST",
    path="/organization/projects/{project_id}",
    security="admin_api_key",
    body={"name": "name", "external_key_id": "external_key_id", "geography": "geography"},
    bodies=("application/json",),
    result="Project",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
