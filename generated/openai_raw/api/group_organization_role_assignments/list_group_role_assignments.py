"""List the organization roles of a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-group-role-assignments",
    method="GET",
    path="/organization/groups/{group_id}/roles",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id")
