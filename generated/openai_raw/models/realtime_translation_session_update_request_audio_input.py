from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_update_request_audio_input_noise_reduction import RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction, RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict
    from ..models.realtime_translation_session_update_request_audio_input_transcription import RealtimeTranslationSessionUpdateRequestAudioInputTranscription, RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict

    class RealtimeTranslationSessionUpdateRequestAudioInputDict(TypedDict, total=False):
        transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict | None
        """How input audio is transcribed."""
        noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict | None
        """Filters noise out before speech is looked for; name the kind of microphone."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """How input audio is transcribed."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Filters noise out before speech is looked for; name the kind of microphone."""

    _nested = {'transcription': 'RealtimeTranslationSessionUpdateRequestAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction'}
