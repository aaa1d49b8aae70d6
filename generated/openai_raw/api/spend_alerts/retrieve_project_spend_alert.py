"""Retrieve a spend alert of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-spend-alert",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts/{alert_id}",
    security="admin_api_key",
    result="ProjectSpendAlert",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "alert_id")
