"""Create a voice"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createVoice",
    method="POST",
    path="/audio/voices",
    body={
        "name": "name",
        "audio_sample": "audio_sample",
        "consent": "consent",
        "type": "type",
        "prompt": "prompt",
        "model": "model",
        "script_hint": "script_hint",
    },
    required=("name",),
    bodies=("multipart/form-data",),
    files=("audio_sample",),
    result="VoiceResource",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
