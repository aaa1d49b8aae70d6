"""Take a role of the organization from a user"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="unassign-user-role",
    method="DELETE",
    path="/organization/users/{user_id}/roles/{role_id}",
    security="admin_api_key",
    result="DeletedRoleAssignmentResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "user_id", "role_id")
