from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventInputAudioBufferCommitDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['input_audio_buffer.commit']]
        """The kind of event: always `input_audio_buffer.commit`."""


@model
class RealtimeClientEventInputAudioBufferCommit(Base):
    """The event `input_audio_buffer.commit`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['input_audio_buffer.commit']
    """The kind of event: always `input_audio_buffer.commit`."""
    _tags = {'type': 'input_audio_buffer.commit'}
