from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.speech_audio_done_event_usage import SpeechAudioDoneEventUsage


@model
class SpeechAudioDoneEvent(Base):
    """The event `speech.audio.done`."""

    type: Literal['speech.audio.done']
    """The kind of event: always `speech.audio.done`."""
    usage: SpeechAudioDoneEventUsage
    """Tokens that the speech used."""

    _nested = {'usage': 'SpeechAudioDoneEventUsage'}
    _tags = {'type': 'speech.audio.done'}
