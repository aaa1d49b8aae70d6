from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventOutputAudioBufferClearDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server."""
        type: Required[Literal['output_audio_buffer.clear']]
        """The kind of event: always `output_audio_buffer.clear`."""


@model
class RealtimeClientEventOutputAudioBufferClear(Base):
    """The event `output_audio_buffer.clear`."""

    event_id: str | None = absent
    """Id of the event, given by the server."""
    type: Literal['output_audio_buffer.clear']
    """The kind of event: always `output_audio_buffer.clear`."""
    _tags = {'type': 'output_audio_buffer.clear'}
