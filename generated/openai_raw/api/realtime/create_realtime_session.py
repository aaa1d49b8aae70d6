"""Create a session (beta)"""

from ...operation import Operation, functions

OPERATION = Operation(
    id="create-realtime-session",
    method="POST",
    path="/realtime/sessions",
    body={
        "client_secret": "client_secret",
        "modalities": "modalities",
        "instructions": "instructions",
        "voice": "voice",
        "input_audio_format": "input_audio_format",
        "output_audio_format": "output_audio_format",
        "input_audio_transcription": "input_audio_transcription",
        "speed": "speed",
        "tracing": "tracing",
        "turn_detection": "turn_detection",
        "tools": "tools",
        "tool_choice": "tool_choice",
        "temperature": "temperature",
        "max_response_output_tokens": "max_response_output_tokens",
        "truncation": "truncation",
        "prompt": "prompt",
        "model": "model",
        "input_audio_noise_reduction": "input_audio_noise_reduction",
    },
    bodies=("application/json",),
    result="RealtimeSessionCreateResponse",
)
sync, sync_detailed, asyncio, asyncio_detailed = functions(OPERATION)
