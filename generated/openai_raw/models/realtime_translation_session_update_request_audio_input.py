from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_update_request_audio_input_noise_reduction import RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction, RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict
    from ..models.realtime_translation_session_update_request_audio_input_transcription import RealtimeTranslationSessionUpdateRequestAudioInputTranscription, RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict

    class RealtimeTranslationSessionUpdateRequestAudioInputDict(TypedDict, total=False):
        transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict | None
        noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict | None


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Base):
    """Realtime translation session update request audio input."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None

    _nested = {'transcription': 'RealtimeTranslationSessionUpdateRequestAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction'}
