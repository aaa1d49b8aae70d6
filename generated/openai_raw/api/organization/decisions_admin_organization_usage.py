"""List the usage of decisions over time"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="decisionsAdminOrganizationUsage",
    method="GET",
    path="/organization/usage/decisions",
    security="admin_api_key",
    query={
        "start_time": "start_time",
        "api_key_ids": "api_key_ids[]",
        "batch": "batch",
        "bucket_width": "bucket_width",
        "end_time": "end_time",
        "group_by": "group_by[]",
        "limit": "limit",
        "models": "models[]",
        "page": "page",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
    },
    required=("start_time",),
    result="UsageDecisionsResponse",
    page="page",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
