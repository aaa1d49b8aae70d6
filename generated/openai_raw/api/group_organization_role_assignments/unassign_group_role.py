"""Take a role of the organization from a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="unassign-group-role",
    method="DELETE",
    path="/organization/groups/{group_id}/roles/{role_id}",
    security="admin_api_key",
    result="DeletedRoleAssignmentResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id", "role_id")
