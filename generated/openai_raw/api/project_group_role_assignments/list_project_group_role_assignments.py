"""List the project roles of a group"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-group-role-assignments",
    method="GET",
    path="/projects/{project_id}/groups/{group_id}/roles",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "group_id")
