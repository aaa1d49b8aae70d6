from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeServerEventInputAudioBufferDtmfEventReceived(Base):
    """The event `input_audio_buffer.dtmf_event_received`."""

    type: Literal['input_audio_buffer.dtmf_event_received']
    """The kind of event: always `input_audio_buffer.dtmf_event_received`."""
    event: str
    """The key that was pressed on the phone: a digit, `*`, `#` or a letter from A to D."""
    received_at: int
    """When the key was pressed, in Unix seconds."""
    _tags = {'type': 'input_audio_buffer.dtmf_event_received'}
