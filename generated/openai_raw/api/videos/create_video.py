"""Create a video"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createVideo",
    method="POST",
    path="/videos",
    body={
        "model": "model",
        "prompt": "prompt",
        "input_reference": "input_reference",
        "seconds": "seconds",
        "size": "size",
    },
    required=("prompt",),
    bodies=("multipart/form-data", "application/json"),
    files=("input_reference",),
    references=("input_reference",),
    result="VideoResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
