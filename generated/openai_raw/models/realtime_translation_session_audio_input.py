from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session_audio_input_noise_reduction import RealtimeTranslationSessionAudioInputNoiseReduction
    from ..models.realtime_translation_session_audio_input_transcription import RealtimeTranslationSessionAudioInputTranscription


@model
class RealtimeTranslationSessionAudioInput(Base):
    """Settings of the speech to translate."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """How input audio is transcribed."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Filters noise out before speech is looked for; name the kind of microphone."""

    _nested = {'transcription': 'RealtimeTranslationSessionAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionAudioInputNoiseReduction'}
