from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.audio_transcription import AudioTranscription, AudioTranscriptionDict
    from ..models.realtime_transcription_session_create_request_ga_audio_input_noise_reduction import RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction, RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
    from ..unions import RealtimeAudioFormats, RealtimeAudioFormatsInput, RealtimeTurnDetection, RealtimeTurnDetectionInput

    class RealtimeTranscriptionSessionCreateRequestGAAudioInputDict(TypedDict, total=False):
        format: RealtimeAudioFormatsInput
        transcription: AudioTranscription | AudioTranscriptionDict
        """How input audio is transcribed beside the conversation; None for not at all."""
        noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
        """Filters noise out before the audio is looked at; None for none."""
        turn_detection: RealtimeTurnDetectionInput
        """How the end of a turn is recognised; None leaves it to the client."""


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(Base):
    """The value of `RealtimeTranscriptionSessionCreateRequestGAAudio.input`."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscription | None = absent
    """How input audio is transcribed beside the conversation; None for not at all."""
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    """Filters noise out before the audio is looked at; None for none."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised; None leaves it to the client."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscription', 'noise_reduction': 'RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTurnDetection'}
