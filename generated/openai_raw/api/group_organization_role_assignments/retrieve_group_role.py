"""Retrieve an organization role of a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-group-role",
    method="GET",
    path="/organization/groups/{group_id}/roles/{role_id}",
    security="admin_api_key",
    result="AssignedRoleDetails",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id", "role_id")
