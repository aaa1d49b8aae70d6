"""Create images"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createImage",
    method="POST",
    path="/images/generations",
    body={
        "prompt": "prompt",
        "model": "model",
        "n": "n",
        "quality": "quality",
        "response_format": "response_format",
        "output_format": "output_format",
        "output_compression": "output_compression",
        "stream": "stream",
        "partial_images": "partial_images",
        "size": "size",
        "moderation": "moderation",
        "background": "background",
        "style": "style",
        "user": "user",
        "complexity": "complexity",
        "frame_count": "frame_count",
        "frame_duration_ms": "frame_duration_ms",
        "safety_identifier": "safety_identifier",
        "svg": "svg",
    },
    required=("prompt",),
    bodies=("application/json",),
    result="ImagesResponse",
    event="ImageGenStreamEvent",
    streams=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
