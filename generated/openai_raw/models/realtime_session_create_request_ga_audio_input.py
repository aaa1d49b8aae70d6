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
        noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | RealtimeSessionCreateRequestGAAudioInputNoiseReductionDict
        turn_detection: RealtimeTurnDetectionInput


@model
class RealtimeSessionCreateRequestGAAudioInput(Base):
    """Realtime session create request GA audio input."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscription | None = absent
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    turn_detection: RealtimeTurnDetection = None

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscription', 'noise_reduction': 'RealtimeSessionCreateRequestGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTurnDetection'}
