"""Change a custom role of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-role",
    method="POST",
    path="/organization/roles/{role_id}",
    security="admin_api_key",
    body={"permissions": "permissions", "description": "description", "role_name": "role_name"},
    bodies=("application/json",),
    result="Role",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "role_id")
