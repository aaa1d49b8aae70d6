"""Archive a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="archive-project",
    method="POST",
    path="/organization/projects/{project_id}/archive",
    security="admin_api_key",
    result="Project",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
