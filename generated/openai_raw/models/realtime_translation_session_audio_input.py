from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session_audio_input_noise_reduction import RealtimeTranslationSessionAudioInputNoiseReduction
    from ..models.realtime_translation_session_audio_input_transcription import RealtimeTranslationSessionAudioInputTranscription


@model
class RealtimeTranslationSessionAudioInput(Base):
    """Realtime translation session audio input."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None

    _nested = {'transcription': 'RealtimeTranslationSessionAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionAudioInputNoiseReduction'}
