"""List the organization roles of a user"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-user-role-assignments",
    method="GET",
    path="/organization/users/{user_id}/roles",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "user_id")
