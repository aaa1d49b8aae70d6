from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventInputAudioBufferCleared(Base):
    """Realtime server event input audio buffer cleared."""

    event_id: str
    type: Literal['input_audio_buffer.cleared']
    _tags = {'type': 'input_audio_buffer.cleared'}
