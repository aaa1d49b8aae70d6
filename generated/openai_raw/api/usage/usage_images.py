"""List generated images over time"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="usage-images",
    method="GET",
    path="/organization/usage/images",
    security="admin_api_key",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "sources": "sources[]",
        "sizes": "sizes[]",
        "project_ids": "project_ids[]",
        "user_ids": "user_ids[]",
        "api_key_ids": "api_key_ids[]",
        "models": "models[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    page="page",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
