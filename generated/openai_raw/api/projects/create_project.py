"""Create a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-project",
    method="POST",
    path="/organization/projects",
    security="admin_api_key",
    body={"name": "name", "residency": "residency", "external_key_id": "external_key_id", "geography": "geography"},
    required=("name",),
    bodies=("application/json",),
    result="Project",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
