from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_create_request_audio_input_noise_reduction import RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction, RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict
    from ..models.realtime_translation_session_create_request_audio_input_transcription import RealtimeTranslationSessionCreateRequestAudioInputTranscription, RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict

    class RealtimeTranslationSessionCreateRequestAudioInputDict(TypedDict, total=False):
        transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | RealtimeTranslationSessionCreateRequestAudioInputTranscriptionDict | None
        """How input audio is transcribed."""
        noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | RealtimeTranslationSessionCreateRequestAudioInputNoiseReductionDict | None
        """Filters noise out before speech is looked for; name the kind of microphone."""


@model
class RealtimeTranslationSessionCreateRequestAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionCreateRequestAudioInputTranscription | None = None
    """How input audio is transcribed."""
    noise_reduction: RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction | None = None
    """Filters noise out before speech is looked for; name the kind of microphone."""

    _nested = {'transcription': 'RealtimeTranslationSessionCreateRequestAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionCreateRequestAudioInputNoiseReduction'}
