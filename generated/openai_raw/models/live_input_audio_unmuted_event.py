from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveInputAudioUnmutedEvent(Base):
    """Live input audio unmuted event."""

    event_id: str
    type: Literal['session.input_audio.unmuted']
    client_event_id: str | None = None
    _tags = {'type': 'session.input_audio.unmuted'}
