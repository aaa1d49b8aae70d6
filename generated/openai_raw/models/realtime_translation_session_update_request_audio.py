from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.realtime_translation_session_update_request_audio_input import RealtimeTranslationSessionUpdateRequestAudioInput
    from ..models.realtime_translation_session_update_request_audio_output import RealtimeTranslationSessionUpdateRequestAudioOutput


@model
class RealtimeTranslationSessionUpdateRequestAudio(Base):
    """Realtime translation session update request audio."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = absent
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = absent

    _nested = {'input': 'RealtimeTranslationSessionUpdateRequestAudioInput', 'output': 'RealtimeTranslationSessionUpdateRequestAudioOutput'}
