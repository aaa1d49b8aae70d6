from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveInputAudioMutedEvent(Base):
    """Live input audio muted event."""

    event_id: str
    type: Literal['session.input_audio.muted']
    client_event_id: str | None = None
    _tags = {'type': 'session.input_audio.muted'}
