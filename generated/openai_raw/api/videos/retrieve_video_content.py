"""Download a video"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="RetrieveVideoContent",
    method="GET",
    path="/videos/{video_id}/content",
    query={"variant": "variant"},
    answer="binary",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "video_id")
