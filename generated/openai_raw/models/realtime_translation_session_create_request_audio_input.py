from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_create_request_audio_input_noise_reduction import RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction, RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict
    from ..models.realtime_translation_session_create_request_audio_input_transcription import RealtimeTranslationSessionCreateRequestAudioInputTranscription, RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict

    class RealtimeTranslationSessionCreateRequestAudioInputDict(TypedDict, total=False):
        transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict | None
        noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict | None


@model
class RealtimeTranslationSessionCreateRequestAudioInput(Base):
    """Realtime translation session create request audio input."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None

    _nested = {'transcription': 'RealtimeTranslationSessionCreateRequestAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction'}
