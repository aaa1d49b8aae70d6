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
    """The value of `RealtimeSessionCreateResponseAudio.input`."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscriptionResponse | None = absent
    """How input audio is transcribed beside the conversation; None for not at all."""
    noise_reduction: RealtimeSessionCreateResponseAudioInputNoiseReduction | None = absent
    """Filters noise out before the audio is looked at; None for none."""
    turn_detection: RealtimeSessionCreateResponseAudioInputTurnDetection | None = absent
    """How the end of a turn is recognised; None leaves it to the client."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscriptionResponse', 'noise_reduction': 'RealtimeSessionCreateResponseAudioInputNoiseReduction', 'turn_detection': 'RealtimeSessionCreateResponseAudioInputTurnDetection'}
