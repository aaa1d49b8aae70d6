from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.audio_transcription_response import AudioTranscriptionResponse
    from ..models.realtime_session_create_response_audio_input_noise_reduction import RealtimeSessionCreateResponseAudioInputNoiseReduction
    from ..models.realtime_session_create_response_audio_input_turn_detection import RealtimeSessionCreateResponseAudioInputTurnDetection
    from ..unions import RealtimeAudioFormats


@model
class RealtimeSessionCreateResponseAudioInput(Base):
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscriptionResponse | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = absent
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = absent
    """How the end of a turn is recognised."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscriptionResponse', 'noise_reduction': 'RealtimeSessionCreateResponseAudioInputNoiseReduction', 'turn_detection': 'RealtimeSessionCreateResponseAudioInputTurnDetection'}
