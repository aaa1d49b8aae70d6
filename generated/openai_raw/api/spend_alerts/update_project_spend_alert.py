"""Change a spend alert of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="update-project-spend-alert",
    method="POST",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    security="admin_api_key",
    body={
        "threshold_amount": "threshold_amount",
        "currency": "currency",
        "interval": "interval",
        "notification_channel": "notification_channel",
    },
    required=("threshold_amount", "currency", "interval", "notification_channel"),
    bodies=("application/json",),
    result="ProjectSpendAlert",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "alert_id")
