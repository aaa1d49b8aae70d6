"""Retrieve an admin key"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="admin-api-keys-get",
    method="GET",
    path="/organization/admin_api_keys/{key_id}",
    security="admin_api_key",
    result="AdminApiKey",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "key_id")
