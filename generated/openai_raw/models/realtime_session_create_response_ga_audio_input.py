from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.realtime_session_create_response_ga_audio_input_noise_reduction import RealtimeSessionCreateResponseGAAudioInputNoiseReduction
    from ..unions import RealtimeAudioFormats, RealtimeTurnDetection


@model
class RealtimeSessionCreateResponseGAAudioInput(Base):
    """Realtime session create response GA audio input."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscriptionResponse | None = absent
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    turn_detection: RealtimeTurnDetection = None

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscriptionResponse', 'noise_reduction': 'RealtimeSessionCreateResponseGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTurnDetection'}
