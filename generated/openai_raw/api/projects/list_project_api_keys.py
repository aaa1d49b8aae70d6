"""List the API keys of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-api-keys",
    method="GET",
    path="/organization/projects/{project_id}/api_keys",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "owner_project_access": "owner_project_access"},
    result="ProjectApiKeyListResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
