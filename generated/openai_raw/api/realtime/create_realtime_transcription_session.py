"""Create a transcription session (beta)"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-realtime-transcription-session",
    method="POST",
    path="/realtime/transcription_sessions",
    body={
        "turn_detection": "turn_detection",
        "input_audio_noise_reduction": "input_audio_noise_reduction",
        "input_audio_format": "input_audio_format",
        "input_audio_transcription": "input_audio_transcription",
        "include": "include",
        "client_secret": "client_secret",
        "modalities": "modalities",
    },
    bodies=("application/json",),
    result="RealtimeTranscriptionSessionCreateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
