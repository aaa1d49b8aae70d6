"""Create a group of users"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-group",
    method="POST",
    path="/organization/groups",
    security="admin_api_key",
    body={"name": "name"},
    required=("name",),
    bodies=("application/json",),
    result="GroupResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
