"""List the rate limits of a project"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="list-project-rate-limits",
    method="GET",
    path="/organization/projects/{project_id}/rate_limits",
    security="admin_api_key",
    query={"limit": "limit", "after": "after", "before": "before"},
    result="ProjectRateLimitListResponse",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "project_id")
