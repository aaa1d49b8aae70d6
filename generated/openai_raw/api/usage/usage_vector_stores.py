"""List the storage of vector stores over time"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="usage-vector-stores",
    method="GET",
    path="/organization/usage/vector_stores",
    security="admin_api_key",
    query={
        "start_time": "start_time",
        "end_time": "end_time",
        "bucket_width": "bucket_width",
        "project_ids": "project_ids[]",
        "group_by": "group_by[]",
        "limit": "limit",
        "page": "page",
    },
    required=("start_time",),
    result="UsageResponse",
    page="page",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
