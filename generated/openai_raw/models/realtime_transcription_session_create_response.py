from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.realtime_transcription_session_create_response_client_secret import RealtimeTranscriptionSessionCreateResponseClientSecret
    from ..models.realtime_transcription_session_create_response_modalities_item import RealtimeTranscriptionSessionCreateResponseModalitiesItem
    from ..models.realtime_transcription_session_create_response_turn_detection import RealtimeTranscriptionSessionCreateResponseTurnDetection


@model
class RealtimeTranscriptionSessionCreateResponse(Base):
    """Realtime transcription session create response."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    modalities: list[RealtimeTranscriptionSessionCreateResponseModalitiesItem] | None = absent
    input_audio_format: str | None = absent
    input_audio_transcription: AudioTranscriptionResponse | None = absent
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = absent

    _nested = {'client_secret': 'RealtimeTranscriptionSessionCreateResponseClientSecret', 'input_audio_transcription': 'AudioTranscriptionResponse', 'turn_detection': 'RealtimeTranscriptionSessionCreateResponseTurnDetection'}
