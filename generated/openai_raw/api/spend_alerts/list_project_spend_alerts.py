"""List the spend alerts of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-spend-alerts",
    method="GET",
    path="/organization/projects/{project_id}/spend_alerts",
    security="admin_api_key",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    result="ProjectSpendAlertListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
