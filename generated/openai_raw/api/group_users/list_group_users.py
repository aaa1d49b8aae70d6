"""List the members of a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-group-users",
    method="GET",
    path="/organization/groups/{group_id}/users",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="UserListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id")
