"""Edit images"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createImageEdit",
    method="POST",
    path="/images/edits",
    body={
        "image": "image",
        "prompt": "prompt",
        "mask": "mask",
        "background": "background",
        "model": "model",
        "n": "n",
        "size": "size",
        "response_format": "response_format",
        "output_format": "output_format",
        "output_compression": "output_compression",
        "user": "user",
        "input_fidelity": "input_fidelity",
        "stream": "stream",
        "partial_images": "partial_images",
        "quality": "quality",
        "complexity": "complexity",
        "frame_count": "frame_count",
        "frame_duration_ms": "frame_duration_ms",
        "markup": "markup",
        "safety_identifier": "safety_identifier",
        "svg": "svg",
        "images": "images",
        "moderation": "moderation",
    },
    required=("prompt",),
    bodies=("multipart/form-data", "application/json"),
    files=("image", "mask", "markup"),
    references=("mask",),
    result="ImagesResponse",
    event="ImageEditStreamEvent",
    streams=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
