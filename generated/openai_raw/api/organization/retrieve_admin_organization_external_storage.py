"""Retrieve a registered storage"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieveAdminOrganizationExternalStorage",
    method="GET",
    path="/organization/external_storage/{external_storage_id}",
    security="admin_api_key",
    result="ExternalStorageConfiguration",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "external_storage_id")
