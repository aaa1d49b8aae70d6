from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.audio_transcription import AudioTranscription, AudioTranscriptionDict
    from ..models.realtime_session_create_request_ga_audio_input_noise_reduction import RealtimeSessionCreateRequestGAAudioInputNoiseReduction, RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
    from ..unions import RealtimeAudioFormats, RealtimeAudioFormatsInput, RealtimeTurnDetection, RealtimeTurnDetectionInput

    class RealtimeSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
        format: RealtimeAudioFormatsInput
        transcription: AudioTranscription | AudioTranscriptionDict
        """How input audio is transcribed beside the conversation; None for not at all."""
        noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
        """Filters noise out before the audio is looked at; None for none."""
        turn_detection: RealtimeTurnDetectionInput
        """How the end of a turn is recognised; None leaves it to the client."""


@model
class RealtimeSessionCreateRequestGAAudioInput(Base):
    """The value of `RealtimeSessionCreateRequestGAAudio.input`."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscription | None = absent
    """How input audio is transcribed beside the conversation; None for not at all."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    """Filters noise out before the audio is looked at; None for none."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised; None leaves it to the client."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscription', 'noise_reduction': 'RealtimeSessionCreateRequestGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTurnDetection'}
