from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_update_request_audio_input import RealtimeTranslationSessionUpdateRequestAudioInput, RealtimeTranslationSessionUpdateRequestAudioInputDict
    from ..models.realtime_translation_session_update_request_audio_output import RealtimeTranslationSessionUpdateRequestAudioOutput, RealtimeTranslationSessionUpdateRequestAudioOutputDict

    class RealtimeTranslationSessionUpdateRequestAudioDict(TypedDict, total=False):
        input: RealtimeTranslationSessionUpdateRequestAudioInput | RealtimeTranslationSessionUpdateRequestAudioInputDict
        output: RealtimeTranslationSessionUpdateRequestAudioOutput | RealtimeTranslationSessionUpdateRequestAudioOutputDict


@model
class RealtimeTranslationSessionUpdateRequestAudio(Base):
    """The value of `RealtimeTranslationSessionUpdateRequest.audio`."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = absent
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = absent

    _nested = {'input': 'RealtimeTranslationSessionUpdateRequestAudioInput', 'output': 'RealtimeTranslationSessionUpdateRequestAudioOutput'}
