from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventOutputAudioBufferStarted(Base):
    """Realtime server event output audio buffer started."""

    event_id: str
    type: Literal['output_audio_buffer.started']
    response_id: str
    _tags = {'type': 'output_audio_buffer.started'}
