"""List the costs of the organization over time"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="usage-costs",
    method="GET",
    path="/organization/costs",
    security="admin_api_key",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "api_key_ids": "api_key_ids[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
        "line_items": "line_items[]",
    },
    required=("start_time",),
    result="UsageResponse",
    page="page",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
