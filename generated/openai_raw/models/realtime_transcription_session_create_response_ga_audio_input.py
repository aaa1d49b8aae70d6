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
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscriptionResponse | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = absent
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = None
    """How the end of a turn is recognised."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscriptionResponse', 'noise_reduction': 'RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection'}
