from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.realtime_session_create_response_ga_audio_input_noise_reduction import RealtimeSessionCreateResponseGAAudioInputNoiseReduction
    from ..unions import RealtimeAudioFormats, RealtimeTurnDetection


@model
class RealtimeSessionCreateResponseGAAudioInput(Base):
    """The value of `RealtimeSessionCreateResponseGAAudio.input`."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscriptionResponse | None = absent
    """How input audio is transcribed beside the conversation; None for not at all."""
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    """Filters noise out before the audio is looked at; None for none."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised; None leaves it to the client."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscriptionResponse', 'noise_reduction': 'RealtimeSessionCreateResponseGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTurnDetection'}
