"""Remix a video"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateVideoRemix",
    method="POST",
    path="/videos/{video_id}/remix",
    body={"prompt": "prompt"},
    required=("prompt",),
    bodies=("multipart/form-data", "application/json"),
    result="VideoResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION, "video_id")
