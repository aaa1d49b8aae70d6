"""Delete a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-group",
    method="DELETE",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    result="GroupDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id")
