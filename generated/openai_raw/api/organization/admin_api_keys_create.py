"""Create an admin key"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="admin-api-keys-create",
    method="POST",
    path="/organization/admin_api_keys",
    security="admin_api_key",
    body={"name": "name", "expires_in_seconds": "expires_in_seconds"},
    required=("name",),
    bodies=("application/json",),
    result="AdminApiKeyCreateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
