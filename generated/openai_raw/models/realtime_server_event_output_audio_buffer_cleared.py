from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventOutputAudioBufferCleared(Base):
    """Realtime server event output audio buffer cleared."""

    event_id: str
    type: Literal['output_audio_buffer.cleared']
    response_id: str
    _tags = {'type': 'output_audio_buffer.cleared'}
