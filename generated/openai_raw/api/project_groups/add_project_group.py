"""Give a group access to a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="add-project-group",
    method="POST",
    path="/organization/projects/{project_id}/groups",
    security="admin_api_key",
    body={"group_id": "group_id", "role": "role"},
    required=("group_id", "role"),
    bodies=("application/json",),
    result="ProjectGroup",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
