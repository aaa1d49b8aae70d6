from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.speech_audio_done_event_usage import SpeechAudioDoneEventUsage


@model
class SpeechAudioDoneEvent(Base):
    """Speech audio done event."""

    type: Literal['speech.audio.done']
    usage: SpeechAudioDoneEventUsage

    _nested = {'usage': 'SpeechAudioDoneEventUsage'}
    _tags = {'type': 'speech.audio.done'}
