"""Change a spend alert of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-organization-spend-alert",
    method="POST",
    path="/organization/spend_alerts/{alert_id}",
    security="admin_api_key",
    body={
        "threshold_amount": "threshold_amount",
        "currency": "currency",
        "interval": "interval",
        "notification_channel": "notification_channel",
    },
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    bodies=("application/json",),
    result="OrganizationSpendAlert",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "alert_id")
