"""Retrieve a group of the organization"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="retrieve-group",
    method="GET",
    path="/organization/groups/{group_id}",
    security="admin_api_key",
    result="GroupResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "group_id")
