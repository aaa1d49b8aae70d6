from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session_audio_input import RealtimeTranslationSessionAudioInput
    from ..models.realtime_translation_session_audio_output import RealtimeTranslationSessionAudioOutput


@model
class RealtimeTranslationSessionAudio(Base):
    """The value of `RealtimeTranslationSession.audio`."""

    input: RealtimeTranslationSessionAudioInput | None = absent
    output: RealtimeTranslationSessionAudioOutput | None = absent

    _nested = {'input': 'RealtimeTranslationSessionAudioInput', 'output': 'RealtimeTranslationSessionAudioOutput'}
