"""Retrieve a role of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-role",
    method="GET",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    result="Role",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "role_id")
