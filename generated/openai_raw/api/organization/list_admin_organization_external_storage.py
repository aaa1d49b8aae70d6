"""List the storage the organization provides itself"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="listAdminOrganizationExternalStorage",
    method="GET",
    path="/organization/external_storage",
    security="admin_api_key",
    query={"after": "after", "limit": "limit", "order": "order", "project_id": "project_id"},
    result="ListAdminOrganizationExternalStorageResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
