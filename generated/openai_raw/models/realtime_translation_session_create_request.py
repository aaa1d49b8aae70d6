from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Required, TypedDict
    from ..models.realtime_translation_session_create_request_audio import RealtimeTranslationSessionCreateRequestAudio, RealtimeTranslationSessionCreateRequestAudioDict

    class RealtimeTranslationSessionCreateRequestDict(TypedDict, total=False):
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        audio: RealtimeTranslationSessionCreateRequestAudio | RealtimeTranslationSessionCreateRequestAudioDict
        """Settings of the audio, and the language to translate into."""


@model
class RealtimeTranslationSessionCreateRequest(Base):
    """The settings of a session that translates."""

    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    audio: RealtimeTranslationSessionCreateRequestAudio | None = absent
    """Settings of the audio, and the language to translate into."""

    _nested = {'audio': 'RealtimeTranslationSessionCreateRequestAudio'}
