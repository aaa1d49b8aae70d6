"""Register a bucket or container of your own"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createAdminOrganizationExternalStorage",
    method="POST",
    path="/organization/external_storage",
    security="admin_api_key",
    body={"project_id": "project_id", "provider": "provider"},
    required=("project_id", "provider"),
    bodies=("application/json",),
    result="ExternalStorageConfiguration",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
