"""Delete a spend alert of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-organization-spend-alert",
    method="DELETE",
    path="/organization/spend_alerts/{alert_id}",
    security="admin_api_key",
    result="OrganizationSpendAlertDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "alert_id")
