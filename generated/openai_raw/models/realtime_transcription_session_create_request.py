from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.audio_transcription import AudioTranscription
    from ..models.realtime_transcription_session_create_request_client_secret import RealtimeTranscriptionSessionCreateRequestClientSecret
    from ..models.realtime_transcription_session_create_request_input_audio_format import RealtimeTranscriptionSessionCreateRequestInputAudioFormat
    from ..models.realtime_transcription_session_create_request_input_audio_noise_reduction import RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction
    from ..models.realtime_transcription_session_create_request_modalities_item import RealtimeTranscriptionSessionCreateRequestModalitiesItem
    from ..models.realtime_transcription_session_create_request_turn_detection import RealtimeTranscriptionSessionCreateRequestTurnDetection


@model
class RealtimeTranscriptionSessionCreateRequest(Base):
    """Realtime transcription session create request."""

    turn_detection: RealtimeTranscriptionSessionCreateRequestTurnDetection | None = absent
    input_audio_noise_reduction: RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction | None = absent
    input_audio_format: RealtimeTranscriptionSessionCreateRequestInputAudioFormat | None = absent
    input_audio_transcription: AudioTranscription | None = absent
    include: list[Literal['item.input_audio_transcription.logprobs']] | None = absent
    client_secret: RealtimeTranscriptionSessionCreateRequestClientSecret | None = absent
    modalities: list[RealtimeTranscriptionSessionCreateRequestModalitiesItem] | None = absent

    _nested = {'turn_detection': 'RealtimeTranscriptionSessionCreateRequestTurnDetection', 'input_audio_noise_reduction': 'RealtimeTranscriptionSessionCreateRequestInputAudioNoiseReduction', 'input_audio_transcription': 'AudioTranscription', 'client_secret': 'RealtimeTranscriptionSessionCreateRequestClientSecret'}
