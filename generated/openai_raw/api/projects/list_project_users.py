"""List the users of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-users",
    method="GET",
    path="/organization/projects/{project_id}/users",
    security="admin_api_key",
    query={"limit": "limit", "after": "after"},
    result="ProjectUserListResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
