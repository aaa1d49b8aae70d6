"""Remove a registered encryption key"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="deleteAdminOrganizationExternalKeys",
    method="DELETE",
    path="/organization/external_keys/{external_key_id}",
    security="admin_api_key",
    result="ExternalKey",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "external_key_id")
