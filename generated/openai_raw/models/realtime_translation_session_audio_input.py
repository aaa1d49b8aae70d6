from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session_audio_input_noise_reduction import RealtimeTranslationSessionAudioInputNoiseReduction
    from ..models.realtime_translation_session_audio_input_transcription import RealtimeTranslationSessionAudioInputTranscription


@model
class RealtimeTranslationSessionAudioInput(Base):
    """The value of `RealtimeTranslationSessionAudio.input`."""

    transcription: RealtimeTranslationSessionAudioInputTranscription | None = None
    """How input audio is transcribed beside the conversation; None for not at all."""
    noise_reduction: RealtimeTranslationSessionAudioInputNoiseReduction | None = None
    """Filters noise out before the audio is looked at; None for none."""

    _nested = {'transcription': 'RealtimeTranslationSessionAudioInputTranscription', 'noise_reduction': 'RealtimeTranslationSessionAudioInputNoiseReduction'}
