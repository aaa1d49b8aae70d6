"""Translate audio into English"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createTranslation",
    method="POST",
    path="/audio/translations",
    body={
        "file": "file",
        "model": "model",
        "prompt": "prompt",
        "response_format": "response_format",
        "temperature": "temperature",
    },
    required=("file", "model"),
    bodies=("multipart/form-data",),
    files=("file",),
    result=("fit", "CreateTranslationResponseJson", "CreateTranslationResponseVerboseJson"),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
