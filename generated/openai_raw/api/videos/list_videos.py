"""List videos"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="ListVideos",
    method="GET",
    path="/videos",
    query={"limit": "limit", "order": "order", "after": "after"},
    result="VideoListResource",
    page="after",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
