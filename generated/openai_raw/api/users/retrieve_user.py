"""Retrieve a user of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-user",
    method="GET",
    path="/organization/users/{user_id}",
    security="admin_api_key",
    result="User",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "user_id")
