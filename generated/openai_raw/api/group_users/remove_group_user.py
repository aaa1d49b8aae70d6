"""Remove a user from a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="remove-group-user",
    method="DELETE",
    path="/organization/groups/{group_id}/users/{user_id}",
    security="admin_api_key",
    result="GroupUserDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id", "user_id")
