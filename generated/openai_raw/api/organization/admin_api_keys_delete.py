"""Delete an admin key"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="admin-api-keys-delete",
    method="DELETE",
    path="/organization/admin_api_keys/{key_id}",
    security="admin_api_key",
    result="AdminApiKeysDeleteResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "key_id")
