from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class RealtimeBetaServerEventResponseAudioDelta(Base):
    """Realtime beta server event response audio delta."""

    event_id: str
    type: Literal['response.output_audio.delta']
    response_id: str
    item_id: str
    output_index: int
    content_index: int
    delta: str
    _tags = {'type': 'response.output_audio.delta'}
