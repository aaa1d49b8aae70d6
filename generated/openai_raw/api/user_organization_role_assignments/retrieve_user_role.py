"""Retrieve an organization role of a user"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-user-role",
    method="GET",
    path="/organization/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result="AssignedRoleDetails",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "user_id", "role_id")
