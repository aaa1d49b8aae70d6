from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_session_create_request_client_secret import RealtimeSessionCreateRequestClientSecret
    from ..models.realtime_session_create_request_input_audio_noise_reduction import RealtimeSessionCreateRequestInputAudioNoiseReduction
    from ..models.realtime_session_create_request_input_audio_transcription import RealtimeSessionCreateRequestInputAudioTranscription
    from ..models.realtime_session_create_request_modalities_item import RealtimeSessionCreateRequestModalitiesItem
    from ..models.realtime_session_create_request_tools_item import RealtimeSessionCreateRequestToolsItem
    from ..models.realtime_session_create_request_tracing import RealtimeSessionCreateRequestTracing
    from ..models.realtime_session_create_request_turn_detection import RealtimeSessionCreateRequestTurnDetection
    from ..unions import Prompt, RealtimeTruncation, VoiceIdsOrCustomVoice


@model
class RealtimeSessionCreateRequest(Base):
    """Realtime session create request.

    Attributes:
        voice: A voice: one of the server's by its name, or your own by its id.
    """

    client_secret: RealtimeSessionCreateRequestClientSecret | None = absent
    modalities: list[RealtimeSessionCreateRequestModalitiesItem] | None = absent
    instructions: str | None = absent
    voice: VoiceIdsOrCustomVoice | None = absent
    input_audio_format: str | None = absent
    output_audio_format: str | None = absent
    input_audio_transcription: RealtimeSessionCreateRequestInputAudioTranscription | None = absent
    speed: float | None = absent
    tracing: Literal['auto'] | RealtimeSessionCreateRequestTracing | None = absent
    turn_detection: RealtimeSessionCreateRequestTurnDetection | None = absent
    tools: list[RealtimeSessionCreateRequestToolsItem] | None = absent
    tool_choice: str | None = absent
    temperature: float | None = absent
    max_response_output_tokens: int | Literal['inf'] | None = absent
    truncation: RealtimeTruncation | None = absent
    prompt: Prompt = None
    model: str | None = absent
    input_audio_noise_reduction: RealtimeSessionCreateRequestInputAudioNoiseReduction | None = absent

    _nested = {'client_secret': 'RealtimeSessionCreateRequestClientSecret', 'voice': 'VoiceIdsOrCustomVoice', 'input_audio_transcription': 'RealtimeSessionCreateRequestInputAudioTranscription', 'tracing': 'RealtimeSessionCreateRequestTracing', 'turn_detection': 'RealtimeSessionCreateRequestTurnDetection', 'tools': ['RealtimeSessionCreateRequestToolsItem'], 'truncation': 'RealtimeTruncation', 'prompt': 'Prompt', 'input_audio_noise_reduction': 'RealtimeSessionCreateRequestInputAudioNoiseReduction'}
