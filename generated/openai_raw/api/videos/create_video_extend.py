"""Extend a video"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateVideoExtend",
    method="POST",
    path="/videos/extensions",
    body={"video": "video", "prompt": "prompt", "seconds": "seconds"},
    required=("video", "prompt", "seconds"),
    bodies=("multipart/form-data", "application/json"),
    files=("video",),
    references=("video",),
    result="VideoResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
