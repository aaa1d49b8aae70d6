from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.realtime_translation_session_update_request_audio_input import RealtimeTranslationSessionUpdateRequestAudioInput, RealtimeTranslationSessionUpdateRequestAudioInputDict
    from ..models.realtime_translation_session_update_request_audio_output import RealtimeTranslationSessionUpdateRequestAudioOutput, RealtimeTranslationSessionUpdateRequestAudioOutputDict

    class RealtimeTranslationSessionUpdateRequestAudioDict(TypedDict, total=False):
        input: RealtimeTranslationSessionUpdateRequestAudioInput | RealtimeTranslationSessionUpdateRequestAudioInputDict
        """Settings of the audio that comes in."""
        output: RealtimeTranslationSessionUpdateRequestAudioOutput | RealtimeTranslationSessionUpdateRequestAudioOutputDict
        """Settings of the audio that goes out."""


@model
class RealtimeTranslationSessionUpdateRequestAudio(Base):
    """Settings of the audio."""

    input: RealtimeTranslationSessionUpdateRequestAudioInput | None = absent
    """Settings of the audio that comes in."""
    output: RealtimeTranslationSessionUpdateRequestAudioOutput | None = absent
    """Settings of the audio that goes out."""

    _nested = {'input': 'RealtimeTranslationSessionUpdateRequestAudioInput', 'output': 'RealtimeTranslationSessionUpdateRequestAudioOutput'}
