"""Create variations of an image"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createImageVariation",
    method="POST",
    path="/images/variations",
    body={
        "image": "image",
        "model": "model",
        "n": "n",
        "response_format": "response_format",
        "size": "size",
        "user": "user",
    },
    required=("image",),
    bodies=("multipart/form-data",),
    files=("image",),
    result="ImagesResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
