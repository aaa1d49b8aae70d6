from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_update_request_audio_input_noise_reduction import RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction, RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict
    from ..models.realtime_translation_session_update_request_audio_input_transcription import RealtimeTranslationSessionUpdateRequestAudioInputTranscription, RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict

    class RealtimeTranslationSessionUpdateRequestAudioInputDict(TypedDict, total=False):
        transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | RealtimeTranslationSessionUpdateRequestAudioInputTranscriptionDict | None
        """How input audio is transcribed beside the conversation; None for not at all."""
        noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | RealtimeTranslationSessionUpdateRequestAudioInputNoiseReductionDict | None
        """Filters noise out before the audio is looked at; None for none."""


@model
class RealtimeTranslationSessionUpdateRequestAudioInput(Base):
    """The value of `RealtimeTranslationSessionUpdateRequestAudio.input`."""

    transcription: RealtimeTranslationSessionUpdateRequestAudioInputTranscription | None = None
    """How input audio is transcribed beside the conversation; None for not at all."""
    noise_reduction: RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction | None = None
    """Filters noise out before the audio is looked at; None for none."""

    _nested = {'transcription': 'RealtimeTranslationSessionUpdateRequestAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionUpdateRequestAudioInputNoiseReduction'}
