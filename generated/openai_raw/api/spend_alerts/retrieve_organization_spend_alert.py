"""Retrieve a spend alert of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-organization-spend-alert",
    method="GET",
    path="/organization/spend_alerts/{alert_id}",
    security="admin_api_key",
    result="OrganizationSpendAlert",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "alert_id")
