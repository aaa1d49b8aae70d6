from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_create_request_audio_input import RealtimeTranslationSessionCreateRequestAudioInput, RealtimeTranslationSessionCreateRequestAudioInputDict
    from ..models.realtime_translation_session_create_request_audio_output import RealtimeTranslationSessionCreateRequestAudioOutput, RealtimeTranslationSessionCreateRequestAudioOutputDict

    class RealtimeTranslationSessionCreateRequestAudioDict(TypedDict, total=False):
        input: RealtimeTranslationSessionCreateRequestAudioInput | RealtimeTranslationSessionCreateRequestAudioInputDict
        output: RealtimeTranslationSessionCreateRequestAudioOutput | RealtimeTranslationSessionCreateRequestAudioOutputDict


@model
class RealtimeTranslationSessionCreateRequestAudio(Base):
    """The value of `RealtimeTranslationSessionCreateRequest.audio`."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = absent
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = absent

    _nested = {'input': 'RealtimeTranslationSessionCreateRequestAudioInput', 'output': 'RealtimeTranslationSessionCreateRequestAudioOutput'}
