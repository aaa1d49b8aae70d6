from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_update_request_audio import RealtimeTranslationSessionUpdateRequestAudio, RealtimeTranslationSessionUpdateRequestAudioDict

    class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
        audio: RealtimeTranslationSessionUpdateRequestAudio | RealtimeTranslationSessionUpdateRequestAudioDict


@model
class RealtimeTranslationSessionUpdateRequest(Base):
    """The value of `RealtimeTranslationClientEventSessionUpdate.session`."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = absent

    _nested = {'audio': 'RealtimeTranslationSessionUpdateRequestAudio'}
