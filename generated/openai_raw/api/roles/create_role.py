"""Create a custom role of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-role",
    method="POST",
    path="/organization/roles",
    security="admin_api_key",
    body={"role_name": "role_name", "permissions": "permissions", "description": "description"},
    required=("role_name", "permissions"),
    bodies=("application/json",),
    result="Role",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
