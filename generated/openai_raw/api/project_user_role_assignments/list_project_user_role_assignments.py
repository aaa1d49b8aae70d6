"""List the roles of a user in a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-user-role-assignments",
    method="GET",
    path="/projects/{project_id}/users/{user_id}/roles",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "order": "order"},
    result="RoleListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id", "user_id")
