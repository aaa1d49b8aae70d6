"""Edit a video"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="CreateVideoEdit",
    method="POST",
    path="/videos/edits",
    body={"video": "video", "prompt": "prompt"},
    required=("video", "prompt"),
    bodies=("multipart/form-data", "application/json"),
    files=("video",),
    references=("video",),
    result="VideoResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
