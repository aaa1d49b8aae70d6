"""List the groups with access to a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-groups",
    method="GET",
    path="/organization/projects/{project_id}/groups",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="ProjectGroupListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
