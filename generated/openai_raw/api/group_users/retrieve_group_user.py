"""Retrieve a member of a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-group-user",
    method="GET",
    path="/organization/groups/{group_id}/users/{user_id}",
    security="admin_api_key",
    result="GroupMemberUser",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id", "user_id")
