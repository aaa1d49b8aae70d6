from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventInputAudioBufferSpeechStopped(Base):
    """Realtime beta server event input audio buffer speech stopped."""

    event_id: str
    type: Literal['input_audio_buffer.speech_stopped']
    audio_end_ms: int
    item_id: str
    _tags = {'type': 'input_audio_buffer.speech_stopped'}
