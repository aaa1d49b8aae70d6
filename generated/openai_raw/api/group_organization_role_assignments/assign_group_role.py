"""Give a group a role of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="assign-group-role",
    method="POST",
    path="/organization/groups/{group_id}/roles",
    security="admin_api_key",
    body={"role_id": "role_id"},
    required=("role_id",),
    bodies=("application/json",),
    result="GroupRoleAssignment",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id")
