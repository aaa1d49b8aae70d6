"""List the roles of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-roles",
    method="GET",
    path="/organization/roles",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="PublicRoleListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
