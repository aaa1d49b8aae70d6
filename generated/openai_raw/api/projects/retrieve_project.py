"""Retrieve a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project",
    method="GET",
    path="/organization/projects/{project_id}",
    security="admin_api_key",
    result="Project",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
