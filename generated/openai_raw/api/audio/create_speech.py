"""Turn text into speech"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createSpeech",
    method="POST",
    path="/audio/speech",
    body={
        "model": "model",
        "input": "input",
        "instructions": "instructions",
        "voice": "voice",
        "response_format": "response_format",
        "speed": "speed",
        "stream_format": "stream_format",
    },
    required=("model", "input", "voice"),
    bodies=("application/json",),
    answer="binary",
    event="CreateSpeechResponseStreamEvent",
    streams=True,
    switch=("stream_format", "sse"),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
