"""Rename a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-group",
    method="POST",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    body={"name": "name"},
    required=("name",),
    bodies=("application/json",),
    result="GroupResourceWithSuccess",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id")
