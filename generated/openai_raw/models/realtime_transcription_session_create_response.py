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
    """A session of the beta that only transcribes, with a key for it."""

    client_secret: RealtimeTranscriptionSessionCreateResponseClientSecret
    """A short-lived key with which a browser or app may connect."""
    modalities: list[RealtimeTranscriptionSessionCreateResponseModalitiesItem] | None = absent
    """What the model may answer with: `text`, `audio`."""
    input_audio_format: str | None = absent
    """Encoding of the audio that you send."""
    input_audio_transcription: AudioTranscriptionResponse | None = absent
    """How the audio is transcribed."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseTurnDetection | None = absent
    """How the end of a turn is recognised."""

    _nested = {'client_secret': 'RealtimeTranscriptionSessionCreateResponseClientSecret', 'input_audio_transcription': 'AudioTranscriptionResponse', 'turn_detection': 'RealtimeTranscriptionSessionCreateResponseTurnDetection'}
