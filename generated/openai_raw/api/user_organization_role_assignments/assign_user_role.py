"""Give a user a role of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="assign-user-role",
    method="POST",
    path="/organization/users/{user_id}/roles",
    security="admin_api_key",
    body={"role_id": "role_id"},
    required=("role_id",),
    bodies=("application/json",),
    result="UserRoleAssignment",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "user_id")
