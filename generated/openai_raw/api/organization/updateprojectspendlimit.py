"""Set the spend limit of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Updateprojectspendlimit",
    method="POST",
    path="/organization/projects/{project_id}/spend_limit",
    security="admin_api_key",
    body={"threshold_amount": "threshold_amount", "currency": "currency", "interval": "interval"},
    required=("threshold_amount", "currency", "interval"),
    bodies=("application/json",),
    result="ProjectSpendLimitResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
