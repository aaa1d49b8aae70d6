"""Remove a user from the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-user",
    method="DELETE",
    path="/organization/users/{user_id}",
    security="admin_api_key",
    result="UserDeleteResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "user_id")
