"""Retrieve how long the organization's data is kept"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-organization-data-retention",
    method="GET",
    path="/organization/data_retention",
    security="admin_api_key",
    result="OrganizationDataRetention",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
