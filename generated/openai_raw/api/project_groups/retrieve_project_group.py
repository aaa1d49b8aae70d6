"""Retrieve a group of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-project-group",
    method="GET",
    path="/organization/projects/{project_id}/groups/{group_id}",
    security="admin_api_key",
    query={"group_type": "group_type"},
    result="ProjectGroup",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "group_id")
