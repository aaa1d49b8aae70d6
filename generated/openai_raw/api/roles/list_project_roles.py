"""List the roles of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-roles",
    method="GET",
    path="/projects/{project_id}/roles",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="PublicRoleListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
