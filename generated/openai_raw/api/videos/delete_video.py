"""Delete a video"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="DeleteVideo",
    method="DELETE",
    path="/videos/{video_id}",
    result="DeletedVideoResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "video_id")
