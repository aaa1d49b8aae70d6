"""List the projects of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-projects",
    method="GET",
    path="/organization/projects",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "include_archived": "include_archived"},
    result="ProjectListResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
