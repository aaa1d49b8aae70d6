"""Delete a spend alert of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="delete-project-spend-alert",
    method="DELETE",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    security="admin_api_key",
    result="ProjectSpendAlertDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "alert_id")
