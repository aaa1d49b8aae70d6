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
        noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionDict
        turn_detection: RealtimeTurnDetectionInput


@model
class RealtimeTranscriptionSessionCreateRequestGAAudioInput(Base):
    """Realtime transcription session create request GA audio input."""

    format: RealtimeAudioFormats | None = absent
    transcription: AudioTranscription | None = absent
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = absent
    turn_detection: RealtimeTurnDetection = None

    _nested = {'format': 'RealtimeAudioFormats', 'transcription': 'AudioTranscription', 'noise_reduction': 'RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction', 'turn_detection': 'RealtimeTurnDetection'}
