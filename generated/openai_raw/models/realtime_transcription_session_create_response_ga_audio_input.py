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
    """The value of `RealtimeTranscriptionSessionCreateResponseGAAudio.input`."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscriptionResponse | None = absent
    """How input audio is transcribed beside the conversation; None for not at all."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = absent
    """Filters noise out before the audio is looked at; None for none."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = None
    """How the end of a turn is recognised; None leaves it to the client."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscriptionResponse', 'noise_reduction': 'RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection'}
