"""Add a user to a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="add-group-user",
    method="POST",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    body={"user_id": "user_id"},
    required=("user_id",),
    bodies=("application/json",),
    result="GroupUserAssignment",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id")
