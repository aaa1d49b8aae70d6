from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.realtime_transcription_session_create_response_ga_audio_input_noise_reduction import RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction
    from ..models.realtime_transcription_session_create_response_ga_audio_input_turn_detection import RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection
    from ..unions import RealtimeAudioFormats


@model
class RealtimeTranscriptionSessionCreateResponseGAAudioInput(Base):
    """Realtime transcription session create response GA audio input."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscriptionResponse | None = absent
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = absent
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = None

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscriptionResponse', 'noise_reduction': 'RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection'}
