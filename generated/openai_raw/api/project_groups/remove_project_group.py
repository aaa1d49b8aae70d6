"""Take access to a project from a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="remove-project-group",
    method="DELETE",
    path="/organization/projects/{project_id}/groups/{group_id}",
    security="admin_api_key",
    result="ProjectGroupDeletedResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "group_id")
