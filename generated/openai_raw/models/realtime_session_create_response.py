from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.realtime_function_tool import RealtimeFunctionTool
    from ..models.realtime_session_create_response_audio import RealtimeSessionCreateResponseAudio
    from ..models.realtime_session_create_response_client_secret import RealtimeSessionCreateResponseClientSecret
    from ..models.realtime_session_create_response_input_audio_transcription import RealtimeSessionCreateResponseInputAudioTranscription
    from ..models.realtime_session_create_response_modalities_item import RealtimeSessionCreateResponseModalitiesItem
    from ..models.realtime_session_create_response_output_modalities_item import RealtimeSessionCreateResponseOutputModalitiesItem
    from ..models.realtime_session_create_response_tracing import RealtimeSessionCreateResponseTracing
    from ..models.realtime_session_create_response_turn_detection import RealtimeSessionCreateResponseTurnDetection
    from ..models.realtime_session_create_response_voice import RealtimeSessionCreateResponseVoice


@model
class RealtimeSessionCreateResponse(Base):
    """Realtime session create response."""

    id: str | None = absent
    object: str | None = absent
    expires_at: int | None = absent
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    model: str | None = absent
    output_modalities: list[RealtimeSessionCreateResponseOutputModalitiesItem] | None = absent
    instructions: str | None = absent
    audio: RealtimeSessionCreateResponseAudio | None = absent
    tracing: Literal['auto'] | RealtimeSessionCreateResponseTracing | None = absent
    turn_detection: RealtimeSessionCreateResponseTurnDetection | None = absent
    tools: list[RealtimeFunctionTool] | None = absent
    tool_choice: str | None = absent
    max_output_tokens: int | Literal['inf'] | None = absent
    client_secret: RealtimeSessionCreateResponseClientSecret | None = absent
    input_audio_format: str | None = None
    input_audio_transcription: RealtimeSessionCreateResponseInputAudioTranscription | None = None
    max_response_output_tokens: int | Literal['inf'] | None = None
    modalities: list[RealtimeSessionCreateResponseModalitiesItem] | None = None
    output_audio_format: str | None = None
    speed: float | None = None
    temperature: float | None = None
    voice: str | RealtimeSessionCreateResponseVoice | None = None

    _nested = {'audio': 'RealtimeSessionCreateResponseAudio', 'tracing': 'RealtimeSessionCreateResponseTracing', 'turn_detection': 'RealtimeSessionCreateResponseTurnDetection', 'tools': ['RealtimeFunctionTool'], 'client_secret': 'RealtimeSessionCreateResponseClientSecret', 'input_audio_transcription': 'RealtimeSessionCreateResponseInputAudioTranscription'}
