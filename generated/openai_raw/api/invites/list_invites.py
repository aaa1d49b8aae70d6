"""List the invitations to the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-invites",
    method="GET",
    path="/organization/invites",
    security="admin_api_key",
    query={"limit": "limit", "after": "after"},
    result="InviteListResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
