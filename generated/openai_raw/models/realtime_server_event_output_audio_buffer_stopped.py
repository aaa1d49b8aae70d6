from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventOutputAudioBufferStopped(Base):
    """The event `output_audio_buffer.stopped`."""

    event_id: str
    """Id of the event, given by the server."""
    type: Literal['output_audio_buffer.stopped']
    """The kind of event: always `output_audio_buffer.stopped`."""
    response_id: str
    """Id of the response that the event belongs to."""
    _tags = {'type': 'output_audio_buffer.stopped'}
