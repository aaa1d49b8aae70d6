from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class RealtimeClientEventInputAudioBufferAppendDict(TypedDict, total=False):
        event_id: str
        """Id of the event, given by the server. At most 512 characters."""
        type: Required[Literal['input_audio_buffer.append']]
        """The kind of event: always `input_audio_buffer.append`."""
        audio: Required[str]
        """Audio, base64-encoded."""


@model
class RealtimeClientEventInputAudioBufferAppend(Base):
    """The event `input_audio_buffer.append`."""

    event_id: str | None = absent
    """Id of the event, given by the server. At most 512 characters."""
    type: Literal['input_audio_buffer.append']
    """The kind of event: always `input_audio_buffer.append`."""
    audio: str
    """Audio, base64-encoded."""
    _tags = {'type': 'input_audio_buffer.append'}
