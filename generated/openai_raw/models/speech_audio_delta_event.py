from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SpeechAudioDeltaEvent(Base):
    """Speech audio delta event."""

    type: Literal['speech.audio.delta']
    audio: str
    _tags = {'type': 'speech.audio.delta'}
