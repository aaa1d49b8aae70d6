"""Delete a custom role of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-role",
    method="DELETE",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    result="RoleDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "role_id")
