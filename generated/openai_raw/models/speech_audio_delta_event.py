from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SpeechAudioDeltaEvent(Base):
    """The event `speech.audio.delta`."""

    type: Literal['speech.audio.delta']
    """The kind of event: always `speech.audio.delta`."""
    audio: str
    """Audio, base64-encoded."""
    _tags = {'type': 'speech.audio.delta'}
