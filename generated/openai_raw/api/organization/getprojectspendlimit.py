"""Retrieve the spend limit of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="Getprojectspendlimit",
    method="GET",
    path="/organization/projects/{project_id}/spend_limit",
    security="admin_api_key",
    result="ProjectSpendLimitResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
