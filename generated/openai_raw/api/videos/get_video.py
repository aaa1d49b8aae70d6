"""Get a video"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="GetVideo",
    method="GET",
    path="/videos/{video_id}",
    result="VideoResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "video_id")
