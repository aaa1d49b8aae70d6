"""List the groups of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-groups",
    method="GET",
    path="/organization/groups",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="GroupListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
