from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_create_request_audio_input import RealtimeTranslationSessionCreateRequestAudioInput, RealtimeTranslationSessionCreateRequestAudioInputDict
    from ..models.realtime_translation_session_create_request_audio_output import RealtimeTranslationSessionCreateRequestAudioOutput, RealtimeTranslationSessionCreateRequestAudioOutputDict

    class RealtimeTranslationSessionCreateRequestAudioDict(TypedDict, total=False):
        input: RealtimeTranslationSessionCreateRequestAudioInput | RealtimeTranslationSessionCreateRequestAudioInputDict
        """Settings of the audio that comes in."""
        output: RealtimeTranslationSessionCreateRequestAudioOutput | RealtimeTranslationSessionCreateRequestAudioOutputDict
        """Settings of the audio that goes out."""


@model
class RealtimeTranslationSessionCreateRequestAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranslationSessionCreateRequestAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeTranslationSessionCreateRequestAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'input': 'RealtimeTranslationSessionCreateRequestAudioInput', 'output': 'RealtimeTranslationSessionCreateRequestAudioOutput'}
