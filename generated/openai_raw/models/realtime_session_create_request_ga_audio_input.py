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
        """Encoding of the audio that you send."""
        transcription: AudioTranscription | AudioTranscriptionDict
        """How audio is transcribed."""
        noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
        """Filters noise out before speech is looked for; name the kind of microphone."""
        turn_detection: RealtimeTurnDetectionInput
        """How the end of a turn is recognised."""


@model
class RealtimeSessionCreateRequestGAAudioInput(Base):
    """Settings of the audio that comes in."""

    format: RealtimeAudioFormats | None = absent
    """Encoding of the audio that you send."""
    transcription: AudioTranscription | None = absent
    """How audio is transcribed."""
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    """Filters noise out before speech is looked for; name the kind of microphone."""
    turn_detection: RealtimeTurnDetection = None
    """How the end of a turn is recognised."""

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscription', 'noise_reduction': 'RealtimeSessionCreateRequestGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTurnDetection'}
