"""List the users of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-users",
    method="GET",
    path="/organization/users",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "emails": "emails[]"},
    result="UserListResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
