from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SpeechAudioDeltaEvent(Model):
    """Speech audio delta event."""

    type: Literal['speech.audio.delta']
    audio: str
    _tags = {'type': 'speech.audio.delta'}
