"""Create realtime session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal, Required

    from ...client import Omit, RequestOptions
    from ...types import FileInput, Open
    from ...models.realtime_session_create_request_client_secret import RealtimeSessionCreateRequestClientSecret, RealtimeSessionCreateRequestClientSecretDict
    from ...models.realtime_session_create_request_input_audio_noise_reduction import RealtimeSessionCreateRequestInputAudioNoiseReduction, RealtimeSessionCreateRequestInputAudioNoiseReductionDict
    from ...models.realtime_session_create_request_input_audio_transcription import RealtimeSessionCreateRequestInputAudioTranscription, RealtimeSessionCreateRequestInputAudioTranscriptionDict
    from ...models.realtime_session_create_request_modalities_item import RealtimeSessionCreateRequestModalitiesItemInput
    from ...models.realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem, RealtimeSessionCreateRequestToolsItemDict
    from ...models.realtime_session_create_request_tracing import RealtimeSessionCreateRequestTracing, RealtimeSessionCreateRequestTracingDict
    from ...models.realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection, RealtimeSessionCreateRequestTurnDetectionDict
    from ...unions import PromptInput, RealtimeTruncationInput, VoiceIdsOrCustomVoiceInput

    class CreateRealtimeSessionParams(RequestOptions, total=False):
        """The keyword arguments of ``create-realtime-session``."""

        client_secret: RealtimeSessionCreateRequestClientSecret | RealtimeSessionCreateRequestClientSecretDict | Omit
        modalities: Sequence[RealtimeSessionCreateRequestModalitiesItemInput] | Omit
        instructions: str | Omit
        voice: VoiceIdsOrCustomVoiceInput | Omit
        input_audio_format: str | Omit
        output_audio_format: str | Omit
        input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | RealtimeSessionCreateRequestInputAudioTranscriptionDict | Omit
        speed: float | Omit
        tracing: Literal['auto'] | RealtimeSessionCreateRequestTracing | RealtimeSessionCreateRequestTracingDict | Omit
        turn_detection: RealtimeSessionCreateRequestTurnDetection | RealtimeSessionCreateRequestTurnDetectionDict | Omit
        tools: Iterable[RealtimeSessionCreateRequestToolsItem | RealtimeSessionCreateRequestToolsItemDict] | Omit
        tool_choice: str | Omit
        temperature: float | Omit
        max_response_output_tokens: int | Literal['inf'] | Omit
        truncation: RealtimeTruncationInput | Omit
        prompt: PromptInput | Omit
        model: str | Omit
        input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | RealtimeSessionCreateRequestInputAudioNoiseReductionDict | Omit

OPERATION = Operation(
    id="create-realtime-session",
    method="POST",
    path="/realtime/sessions",
    body={'client_secret': 'client_secret', 'modalities': 'modalities', 'instructions': 'instructions', 'voice': 'voice', 'input_audio_format': 'input_audio_format', 'output_audio_format': 'output_audio_format', 'input_audio_transcription': 'input_audio_transcription', 'speed': 'speed', 'tracing': 'tracing', 'turn_detection': 'turn_detection', 'tools': 'tools', 'tool_choice': 'tool_choice', 'temperature': 'temperature', 'max_response_output_tokens': 'max_response_output_tokens', 'truncation': 'truncation', 'prompt': 'prompt', 'model': 'model', 'input_audio_noise_reduction': 'input_audio_noise_reduction'},
    bodies=('application/json',),
    result='RealtimeSessionCreateResponse',
)
