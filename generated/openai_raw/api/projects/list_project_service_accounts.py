"""List the service accounts of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-service-accounts",
    method="GET",
    path="/organization/projects/{project_id}/service_accounts",
    security="admin_api_key",
    query={"limit": "limit", "after": "after"},
    result="ProjectServiceAccountListResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
