from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventInputAudioBufferTimeoutTriggered(Base):
    """Realtime server event input audio buffer timeout triggered."""

    event_id: str
    type: Literal['input_audio_buffer.timeout_triggered']
    audio_start_ms: int
    audio_end_ms: int
    item_id: str
    _tags = {'type': 'input_audio_buffer.timeout_triggered'}
