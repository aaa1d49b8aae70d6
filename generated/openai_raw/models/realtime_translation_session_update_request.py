from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_update_request_audio import RealtimeTranslationSessionUpdateRequestAudio, RealtimeTranslationSessionUpdateRequestAudioDict

    class RealtimeTranslationSessionUpdateRequestDict(TypedDict, total=False):
        audio: RealtimeTranslationSessionUpdateRequestAudio | RealtimeTranslationSessionUpdateRequestAudioDict
        """Settings of the audio, and the language to translate into."""


@model
class RealtimeTranslationSessionUpdateRequest(Base):
    """Settings to change in a session that translates."""

    audio: RealtimeTranslationSessionUpdateRequestAudio | None = absent
    """Settings of the audio, and the language to translate into."""

    _nested = {'audio': 'RealtimeTranslationSessionUpdateRequestAudio'}
