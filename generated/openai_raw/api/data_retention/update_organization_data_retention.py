"""Set how long the organization's data is kept"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-organization-data-retention",
    method="POST",
    path="/organization/data_retention",
    security="admin_api_key",
    body={"retention_type": "retention_type"},
    required=("retention_type",),
    bodies=("application/json",),
    result="OrganizationDataRetention",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
