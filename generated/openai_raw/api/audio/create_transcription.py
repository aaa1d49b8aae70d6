"""Transcribe audio"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="createTranscription",
    method="POST",
    path="/audio/transcriptions",
    body={
        "file": "file",
        "model": "model",
        "language": "language",
        "languages": "languages",
        "keywords": "keywords",
        "prompt": "prompt",
        "response_format": "response_format",
        "temperature": "temperature",
        "include": "include",
        "timestamp_granularities": "timestamp_granularities",
        "stream": "stream",
        "chunking_strategy": "chunking_strategy",
        "known_speaker_names": "known_speaker_names",
        "known_speaker_references": "known_speaker_references",
    },
    required=("file", "model"),
    bodies=("multipart/form-data",),
    files=("file",),
    result=(
        "task",
        {"transcribe": ["CreateTranscriptionResponseDiarizedJson", "CreateTranscriptionResponseVerboseJson"]},
        "CreateTranscriptionResponseJson",
        "CreateTranscriptionResponseVerboseJson",
    ),
    event="CreateTranscriptionResponseStreamEvent",
    streams=True,
    switch=("stream", True),
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
