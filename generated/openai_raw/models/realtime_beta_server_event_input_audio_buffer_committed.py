from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventInputAudioBufferCommitted(Base):
    """Realtime beta server event input audio buffer committed."""

    event_id: str
    type: Literal['input_audio_buffer.committed']
    previous_item_id: str | None = None
    item_id: str
    _tags = {'type': 'input_audio_buffer.committed'}
