from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session_audio_input import RealtimeTranslationSessionAudioInput
    from ..models.realtime_translation_session_audio_output import RealtimeTranslationSessionAudioOutput


@model
class RealtimeTranslationSessionAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranslationSessionAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeTranslationSessionAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'input': 'RealtimeTranslationSessionAudioInput', 'output': 'RealtimeTranslationSessionAudioOutput'}
